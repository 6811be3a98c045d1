import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { titleBreaks } from './title-breaks'

// Writes the `titleBreaks` of every edition's activities; `npm run fix` runs it. Phones get the list, since WeChat's need
// not have Intl.Segmenter.

interface Row {
  readonly title: string
  readonly titleBreaks?: readonly number[]
}

interface Titled {
  readonly title: string
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** The rows with their breaks right behind the title, where a reader looks for them. */
function withBreaks({ title, titleBreaks: _old, ...row }: Row, wholeWords: readonly string[]): object {
  const { id, ...rest } = row as { id?: string }
  const breaks = titleBreaks(title, wholeWords)
  return { id, title, ...(breaks.length > 0 && { titleBreaks: breaks }), ...rest }
}

function writeEdition(folder: string): void {
  const file = join(folder, 'activities.json')
  const { activities } = read(file) as { activities: readonly Row[] }
  const { districts } = read(join(folder, 'districts.json')) as { districts: readonly Titled[] }
  const names = districts.map(({ title }) => title)
  const next = { activities: activities.map((row) => withBreaks(row, names)) }
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`)
}

const root = join(__dirname, '../../mock/editions')
for (const entry of readdirSync(root, { withFileTypes: true }))
  if (entry.isDirectory()) writeEdition(join(root, entry.name))
