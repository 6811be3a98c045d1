import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** The files below a folder, by their path from there, with slashes and sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort()
}
