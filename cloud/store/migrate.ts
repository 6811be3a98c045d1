import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from './database'

const FOLDER = path.join(__dirname, '../migrations')

interface Migration {
  readonly name: string
  readonly text: string
}

/** In the order of their numbers. */
function migrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }))
}

/**
 * Brings the database up to this version. Several processes may start together: the row that says how far it is serves
 * as the lock, so each migration runs once.
 * @returns the names of those that ran now
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  await createVersionTable(database)
  await database.query(
    `insert into schema_version (only_row, names) values (true, '[]') on conflict (only_row) do nothing`,
  )
  return database.transaction(async (sql) => {
    const [version] = await sql.query<{ names: string }>('select names from schema_version for update')
    const done = JSON.parse(version?.names ?? '[]') as readonly string[]
    const due = migrations().filter(({ name }) => !done.includes(name))
    for (const { text } of due) for (const statement of statementsOf(text)) await sql.query(statement)
    const names = [...done, ...due.map(({ name }) => name)]
    await sql.query('update schema_version set names = $1', [JSON.stringify(names)])
    return due.map(({ name }) => name)
  })
}

const VERSION_TABLE = `create table if not exists schema_version
  (only_row boolean primary key default true check (only_row), names text not null)`

/** Unique violation in the catalogue, duplicate table, duplicate type: another process is creating the table right now. */
const CREATED_BY_ANOTHER = new Set(['23505', '42P07', '42710'])

async function createVersionTable(database: Database): Promise<void> {
  try {
    await database.query(VERSION_TABLE)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!CREATED_BY_ANOTHER.has(code)) throw error
    // It may not be there yet; asking once more waits for it.
    await database.query(VERSION_TABLE)
  }
}

/** A driver prepares one statement at a time. None of ours has a semicolon inside. */
function statementsOf(text: string): readonly string[] {
  return text
    .replace(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)
}
