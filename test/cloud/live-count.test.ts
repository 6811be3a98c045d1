import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from '@/domain/decide/command'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPglite } from '../../cloud/store/pglite'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { stoppedClock } from '../fakes/ports'
import { aCancel, aRegister } from '../fakes/session'
import { contractProgramme, MORNING, SESSIONS } from '../usecases/contract-programme'
import { commanding } from './support/signing-up'
import { empty, once } from './support/sql-backend'

let database: Database
let clock: ReturnType<typeof stoppedClock>
let command: ReturnType<typeof commanding>
beforeAll(async () => {
  database = await openPglite()
  await migrate(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  await empty(database)
  await publish(database, contractProgramme)
  clock = stoppedClock(MORNING)
  command = commanding(createSqlStore(database, once), clock)
})

interface Count {
  readonly owner: string
  readonly live: number
}

const counts = () => database.query<Count>('select owner::text, live from live_count order by owner')

/** The part of a migration that the pattern marks. */
function written(migration: string, pattern: RegExp): string {
  const [, part] =
    pattern.exec(readFileSync(path.join(__dirname, '../../cloud/migrations', migration), 'utf8')) ?? []
  if (part === undefined) throw new Error(`${migration} has no ${String(pattern)}`)
  return part
}

/** What the migrations count from the registrations themselves. */
async function recounted(): Promise<readonly Count[]> {
  const counting = written('0021-live-count.sql', /insert into live_count[^;]*?\n(select [^;]*);/)
  const key = written('0027-lean-sign-up.sql', /type bigint using ([^;]*);/)
  await database.query('delete from live_count')
  await database.query(
    `insert into live_count (owner, live, most)
     select ${key}, live, most from (${counting}) as before (owner, live, most)`,
  )
  return counts()
}

const fromOne = (command: Command): Command => ({ ...command, accountId: 'one' }) as Command

test('the counts are what the registrations say, after whatever happened', async () => {
  await command(SESSIONS.small, aRegister('a', 2), aRegister('b', 2), aRegister('c', 2), aRegister('d', 1))
  await command(SESSIONS.open, fromOne(aRegister('e', 1)), fromOne(aRegister('f', 3)))
  await command(SESSIONS.small, aCancel('a'), aCancel('d'))
  // The offer to c lapses.
  clock.move(200)
  await command(SESSIONS.small, { type: 'expire' })
  await command(SESSIONS.open, { type: 'check-in', id: 'e' })
  await command(
    SESSIONS.open,
    fromOne({ type: 'change-party', id: 'f', accountId: '', attendeeIds: ['f-1'] }),
  )
  const kept = await counts()
  expect(kept.map(({ live }) => live).sort()).toEqual([1, 2, 3])
  expect(kept).toEqual(await recounted())
})

test('nobody stands there who has nothing left', async () => {
  await command(SESSIONS.open, aRegister('a', 1))
  expect(await counts()).toHaveLength(2)
  await command(SESSIONS.open, aCancel('a'))
  expect(await counts()).toEqual([])
})

test('neither account nor number can be read there', async () => {
  await command(SESSIONS.open, aRegister('a', 1))
  for (const { owner } of await counts()) expect(owner).toMatch(/^-?\d{10,19}$/)
})
