import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { DESKTOP } from '../browser'

/** One picture of the album. */
export interface Picture {
  /** The screen, as its file calls it. */
  readonly screen: string
  readonly look: string
  readonly file: string
}

/** Keeps a screenshot in the folder, small enough for a repository: some 25 KB. */
export async function keep(folder: string, screen: string, look: string, png: Buffer): Promise<Picture> {
  const small = sharp(png).resize({ width: DESKTOP.width, withoutEnlargement: true })
  const file = `${screen}-${look}.webp`
  await writeFile(path.join(folder, file), await small.webp({ quality: 60, effort: 5 }).toBuffer())
  return { screen, look, file }
}
