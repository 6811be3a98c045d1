import { openPglite } from '../../cloud/store/pglite'
import { migrate } from '../../cloud/store/migrate'
import { publish } from '../../cloud/store/programme'
import { createSqlStore } from '../../cloud/store/sql-store'
import { createApi } from '@/usecases/create-api'
import { demoSigner } from '../../mock/ticket-signer'
import { recordingNotifier, stoppedClock } from '../fakes/ports'
import { describeApi } from '../usecases/api.contract'
import { contractProgramme, MORNING } from '../usecases/contract-programme'
import type { Database } from '../../cloud/store/database'

let database: Database
beforeAll(async () => {
  database = await openPglite()
  await migrate(database)
})
afterAll(() => database.close())

describeApi('PGlite', async () => {
  for (const table of ['edition', 'session', 'registration', 'attendee', 'person'])
    await database.query(`delete from ${table}`)
  await publish(database, contractProgramme)
  const clock = stoppedClock(MORNING)
  const store = createSqlStore(database, { attempts: 1, pause: () => Promise.resolve() })
  const api = createApi({ store, clock, notifier: recordingNotifier(), signer: demoSigner })
  return {
    as: (accountId: string) => api({ accountId }),
    moveClock: clock.move,
    close: () => Promise.resolve(),
  }
})
