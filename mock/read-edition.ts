import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EditionError } from './edition-error'
import { EDITION_FILES, type EditionFile } from './edition-files'
import type { ParsedEdition } from './expand-edition'
import { parseEdition } from './parse-edition'

/**
 * The edition in this folder.
 * @throws EditionError naming each file that is missing or is not JSON; if there is none, as `parseEdition`
 */
export function readEdition(folder: string): ParsedEdition {
  return parseEdition(readFiles(folder))
}

function readFiles(folder: string): Record<EditionFile, unknown> {
  const problems: string[] = []
  const entries = EDITION_FILES.map((file): [EditionFile, unknown] => {
    const path = join(folder, `${file}.json`)
    if (!existsSync(path)) {
      problems.push(`${file}.json: is missing; an edition needs it even if its list is empty`)
      return [file, undefined]
    }
    const text = readFileSync(path, 'utf8')
    try {
      return [file, JSON.parse(text)]
    } catch (error) {
      problems.push(`${file}.json: is not JSON: ${error instanceof Error ? error.message : String(error)}`)
      return [file, undefined]
    }
  })
  if (problems.length > 0) throw new EditionError(problems)
  return Object.fromEntries(entries) as Record<EditionFile, unknown>
}
