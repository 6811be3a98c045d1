import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { edition, editionFolder, root } from '../paths'

interface EditionFile {
  /** Below the site's root. */
  readonly name: string
  readonly source: string
}

/**
 * The edition's JSON files as one, by file name, for browsers to fetch beside the scripts: parsing it as code would keep
 * the first page waiting. Read when the build starts; a watching build has to be started anew for changed data.
 */
export function editionFile(): EditionFile {
  const folder = path.join(root, editionFolder)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const parsed = files.map((file): [string, unknown] => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  ])
  const source = JSON.stringify(Object.fromEntries(parsed))
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { name: `data/${path.basename(edition)}.${hash}.json`, source }
}
