import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readEdition } from '../mock/read-edition'
import { readingsOf } from './readings'

// Run by `npm run fix`: writes readings.json of every edition in the folder, by default of all there are.

const root = process.argv[2] ?? path.join(__dirname, '../mock/editions')

for (const entry of readdirSync(root, { withFileTypes: true }).filter((found) => found.isDirectory())) {
  const folder = path.join(root, entry.name)
  const file = path.join(folder, 'readings.json')
  if (!existsSync(file)) writeFileSync(file, '{ "readings": {} }\n')
  const readings = readingsOf(readEdition(folder).programme)
  writeFileSync(file, `${JSON.stringify({ readings }, undefined, 2)}\n`)
}
