import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

/** One picture of the album. */
export interface Picture {
  /** The screen, as its file calls it. */
  readonly screen: string
  readonly look: string
  readonly file: string
}

/** Keeps a screenshot in the folder, small enough for a repository: 20 to 40 KB. */
export async function keep(folder: string, screen: string, look: string, png: Buffer): Promise<Picture> {
  const file = `${screen}-${look}.webp`
  await writeFile(path.join(folder, file), await sharp(png).webp({ quality: 72, effort: 4 }).toBuffer())
  return { screen, look, file }
}
