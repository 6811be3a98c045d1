import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './plant'

/** The files below a folder of the repository, as paths from its root; without what tools keep for themselves. */
export function filesBelow(folder: string): string[] {
  const full = path.join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.includes('/.'))
}
