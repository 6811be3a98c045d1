import { readdirSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '../../cloud/store/migrate'
import { openPostgres } from '../../cloud/store/postgres'
import type { Database } from '../../cloud/store/database'
import { describeApi } from '../usecases/api.contract'
import { believed } from './support/contract-server'
import { processesBackend, startProcesses, type ServerProcesses } from './support/server-processes'
import { aHousehold, registerInput } from '../usecases/contract-steps'
import { SESSIONS } from '../usecases/contract-programme'
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

describe('two server processes that share it', () => {
  let processes: ServerProcesses
  beforeAll(async () => {
    processes = await startProcesses(2, server.url)
  }, 60_000)
  afterAll(() => processes.stop())

  describeApi('HTTP', () => processesBackend(database, processes))

  test('the last places go to as many as there are, however many ask at once', async () => {
    const backend = await processesBackend(database, processes)
    const everybody = Array.from({ length: 40 }, (_, i) => i + 1)
    const codes = await Promise.all(
      everybody.map(async (i) => {
        const api = believed(processes.send, `account-${i}`)
        await aHousehold(api, `p${i}`)
        const signUp = api.register({ ...registerInput(i, SESSIONS.small, [`p${i}`]), acceptWaiting: false })
        return signUp.then(({ status }) => status).catch((error: { code: string }) => error.code)
      }),
    )
    const { counts } = await backend.as('anybody').getAvailability()
    const count = counts.find(({ sessionId }) => sessionId === SESSIONS.small)
    expect(codes.filter((code) => code === 'confirmed')).toHaveLength(4)
    expect(count?.taken).toBe(4)
    expect(codes.filter((code) => code === 'session-full')).toHaveLength(36)
  })
})
