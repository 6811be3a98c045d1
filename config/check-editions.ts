import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EditionError } from '../mock/edition-error'
import { EDITION_FILES } from '../mock/edition-files'
import { readEdition } from '../mock/read-edition'
import { readingsOf } from './readings'

// Run with `npx tsx config/check-editions.ts [folder of editions]`: one line an edition, exit code 1 on a problem.

/** What the files weigh in the mini program, where they ship minified. */
function shippedBytes(folder: string): number {
  const minified = EDITION_FILES.map((file) =>
    JSON.stringify(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))),
  )
  return minified.reduce((total, text) => total + Buffer.byteLength(text), 0)
}

/** The line to print about one edition. */
function checkEdition(folder: string, name: string): string {
  const { programme } = readEdition(folder)
  const { edition, activities, sessions, venues } = programme
  if (edition.id !== name)
    throw new EditionError([`edition.json: id is "${edition.id}"; it must be the folder's name, "${name}"`])
  if (JSON.stringify(programme.readings) !== JSON.stringify(readingsOf(programme)))
    throw new EditionError(['readings.json: does not fit the names any more; run `npm run fix`'])
  const size = (shippedBytes(folder) / 1024).toFixed(1)
  return `${name}: ${activities.length} activities, ${sessions.length} sessions, ${venues.length} venues, ${size} KB`
}

function main(root: string): void {
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  if (names.length === 0) throw new EditionError([`${root} holds no edition`])
  for (const name of names) {
    try {
      console.log(checkEdition(join(root, name), name))
    } catch (error) {
      if (!(error instanceof EditionError)) throw error
      process.exitCode = 1
      console.error([`${name}:`, ...error.problems.map((problem) => `  ${problem}`)].join('\n'))
    }
  }
}

main(process.argv[2] ?? join(__dirname, '../mock/editions'))
