import { EditionError } from '../../mock/edition-error'
import { parseEdition } from '../../mock/parse-edition'
import { changeAt, type Path } from './change-at'
import { readRaw, TINY } from './edition-folders'

/** One change to a correct edition, no value to remove what is there, and the problems it must make. */
export type Row = readonly [rule: string, place: string, value: unknown, ...problems: string[]]

/** What the checker says after these changes to a correct edition: [place, value]. */
export function problemsAfter(...changes: readonly (readonly [string, unknown])[]): readonly string[] {
  const files = readRaw(TINY)
  for (const [place, value] of changes) changeAt(files, pathOf(place), value)
  try {
    parseEdition(files)
    return []
  } catch (error) {
    if (error instanceof EditionError) return error.message.split('\n')
    throw error
  }
}

/** `sessions/4/venueId` is `venueId` of the fifth of the list in sessions.json; only edition.json is no list. */
function pathOf(place: string): Path {
  const [file = '', ...rest] = place.split('/')
  const keys = rest.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  return file === 'edition' ? [file, ...keys] : [file, file, ...keys]
}

/** A test a row: each change is refused with exactly its lines. */
export function testRefusals(kind: string, rows: readonly Row[]): void {
  describe(kind, () => {
    for (const [rule, place, value, ...problems] of rows)
      test(`${rule} is refused with file, place and reason`, () => {
        expect(problemsAfter([place, value])).toEqual(problems)
      })
  })
}
