import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withTable } from './architecture-table'

const page = path.resolve(__dirname, '../docs/architecture.md')

writeFileSync(page, withTable(readFileSync(page, 'utf8')))
