import { readdirSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '../../cloud/store/migrate'
import { openPostgres } from '../../cloud/store/postgres'
import type { Database } from '../../cloud/store/database'
import { describeApi } from '../usecases/api.contract'
import { startPostgres } from './support/postgres-server'
import { sqlBackend } from './support/sql-backend'

let server: Awaited<ReturnType<typeof startPostgres>>
let database: Database
beforeAll(async () => {
  server = await startPostgres()
  database = openPostgres(server.url)
}, 60_000)
afterAll(async () => {
  await database.close()
  await server.stop()
})

test('several processes that start together migrate once', async () => {
  const others = [openPostgres(server.url), openPostgres(server.url)]
  const ran = await Promise.all([database, ...others].map(migrate))
  for (const other of others) await other.close()
  expect(ran.flat()).toEqual(readdirSync(path.join(__dirname, '../../cloud/migrations')).sort())
})

describeApi('PostgreSQL', () => sqlBackend(database))
