import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '../../cloud/store/database'
import { migrate } from '../../cloud/store/migrate'
import { openPglite } from '../../cloud/store/pglite'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { createApi } from '@/usecases/create-api'
import { demoSigner } from '../../mock/ticket-signer'
import { recordingNotifier, stoppedClock } from '../fakes/ports'
import { contractProgramme, MORNING, SESSIONS } from '../usecases/contract-programme'
import { once } from './support/sql-backend'

const FOLDER = path.join(__dirname, '../../cloud/migrations')
const LEAN = '0027-lean-sign-up.sql'

let database: Database
beforeAll(async () => {
  database = await openPglite()
})
afterAll(() => database.close())

/** A database as it was before the migration, with somebody who got a place and somebody who joined the waiting list. */
async function asItWas(): Promise<void> {
  const before = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql') && file < LEAN)
    .sort()
  for (const file of before) await database.script(readFileSync(path.join(FOLDER, file), 'utf8'))
  await database.script(
    'create table schema_version (only_row boolean primary key default true, names text not null)',
  )
  await database.query('insert into schema_version (names) values ($1)', [JSON.stringify(before)])
  await publish(database, contractProgramme)
  for (const [id, status, kind] of [
    ['one', 'confirmed', 'registered'],
    ['two', 'waiting', 'joined-waiting-list'],
  ] as const) {
    const body = { attendees: [], phone: '', createdAt: MORNING, changedAt: MORNING }
    await database.query(
      `insert into registration (session_id, id, account_id, seq, status, body) values ($1, $2, $2, 1, $3, $4::text::jsonb)`,
      [SESSIONS.open, id, status, JSON.stringify(body)],
    )
    await database.query(
      'insert into notice (session_id, id, account_id, at, body) values ($1, $2, $3, $4, $5::text::jsonb)',
      [SESSIONS.open, `${id} ${kind}`, id, MORNING, JSON.stringify({ kind, registrationId: id })],
    )
  }
}

it('who signed up before it is told the same after it', async () => {
  await asItWas()
  expect(await migrate(database)).toContain(LEAN)
  expect(await database.query('select 1 from notice')).toEqual([])
  const apiOf = createApi({
    store: createSqlStore(database, once),
    clock: stoppedClock(MORNING),
    notifier: recordingNotifier(),
    signer: demoSigner,
  })
  const told = async (accountId: string) => (await apiOf({ accountId }).listNotices()).map(({ id }) => id)
  expect(await told('one')).toEqual(['one registered'])
  expect(await told('two')).toEqual(['two joined-waiting-list'])
})
