import { pipeline } from 'node:stream/promises'
import postgres from 'postgres'
import { createApi } from '@/usecases/create-api'
import type { Api } from '@/usecases/api'
import { migrate } from '../../cloud/store/migrate'
import { openPostgres } from '../../cloud/store/postgres'
import type { Database } from '../../cloud/store/database'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { demoSigner } from '../../mock/ticket-signer'
import { recordingNotifier, stoppedClock } from '../fakes/ports'
import { contractProgramme, MORNING, SESSIONS } from '../usecases/contract-programme'
import { aHousehold, registerInput } from '../usecases/contract-steps'
import { startPostgres } from './support/postgres-server'
import { once } from './support/sql-backend'

// npm's build of PostgreSQL has no pg_dump. What pg_dump does with the rows, COPY out and COPY in, is rehearsed here, and
// the tables come from our own migrations.

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

const apiOver =
  (database: Database) =>
  (accountId: string): Api =>
    createApi({
      store: createSqlStore(database, once),
      clock: stoppedClock(MORNING),
      notifier: recordingNotifier(),
      signer: demoSigner,
    })({ accountId })

/** Copies every row of every table, those that our migrations wrote included. */
async function dumpAndRestore(from: string, to: string): Promise<void> {
  const [source, target] = [from, to].map((url) => postgres(url, { max: 1, onnotice: () => undefined }))
  if (!source || !target) throw new Error('two addresses are needed')
  const tables = await source<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`
  for (const { name } of tables) {
    await target.unsafe(`truncate ${name}`)
    const rows = await source.unsafe(`copy ${name} to stdout`).readable()
    await pipeline(rows, await target.unsafe(`copy ${name} from stdin`).writable())
  }
  await source.end()
  await target.end()
}

test('a restored dump has every place, every line and every ticket, and goes on from there', async () => {
  const database = openPostgres(server.url)
  await migrate(database)
  await publish(database, contractProgramme)
  const before = apiOver(database)
  await aHousehold(before('anna'), 'mother', 'kid')
  await aHousehold(before('bert'), 'father')
  const place = await before('anna').register(registerInput(1, SESSIONS.small, ['mother']))
  const ticket = await before('anna').getTicket({ registrationId: place.id })
  const { counts } = await before('bert').getAvailability()

  await database.query('create database restored')
  const url = server.url.replace(/\/postgres$/, '/restored')
  const restored = openPostgres(url)
  await migrate(restored)
  await dumpAndRestore(server.url, url)
  // The server's own: whoever goes on works with the copy alone.
  await database.close()

  const after = apiOver(restored)
  expect(await after('anna').listRegistrations()).toEqual([place])
  expect(await after('anna').listPeople()).toHaveLength(2)
  expect(await after('anna').getTicket({ registrationId: place.id })).toEqual(ticket)
  expect((await after('bert').getAvailability()).counts).toEqual(counts)
  // A sign-up that is sent again, and a new one.
  expect(await after('anna').register(registerInput(1, SESSIONS.small, ['mother']))).toEqual(place)
  const next = await after('bert').register(registerInput(2, SESSIONS.small, ['father']))
  expect(next.seq).toBeGreaterThan(place.seq)
  await restored.close()
})
