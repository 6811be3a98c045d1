import { readFileSync } from 'node:fs'
import path from 'node:path'
import { withTable } from '../../config/architecture-table'
import { scripts } from '../../package.json'
import { root } from './plant'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** Cells may be padded by Prettier; what they say may not differ. */
const unpadded = (page: string) => page.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---')

test('docs/architecture.md shows the table that lint enforces', () => {
  const page = read('docs/architecture.md')
  expect(unpadded(page)).toBe(unpadded(withTable(page)))
})

test.each(['README.md', 'docs/architecture.md'])('every npm command in %s exists', (page) => {
  const code = read(page).match(/```[^]*?```|`[^`\n]+`/g) ?? []
  const named = code.flatMap((text) =>
    [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name),
  )
  const known = ['install', 'ci', ...Object.keys(scripts)]
  expect(named.filter((name = '') => !known.includes(name))).toEqual([])
})

test('README.md says how to test', () => {
  expect(read('README.md')).toContain('npm install && npm test')
})
