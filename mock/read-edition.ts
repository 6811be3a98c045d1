import { readFileSync } from 'node:fs'
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
    try {
      return [file, JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))]
    } catch (error) {
      problems.push(`${file}.json: ${reasonOf(error)}`)
      return [file, undefined]
    }
  })
  if (problems.length > 0) throw new EditionError(problems)
  return Object.fromEntries(entries) as Record<EditionFile, unknown>
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return `is not JSON: ${error.message}`
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return isMissing
    ? 'is missing; an edition needs it even if its list is empty'
    : `cannot be read: ${String(error)}`
}
