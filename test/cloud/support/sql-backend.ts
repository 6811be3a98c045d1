import { createApi } from '@/usecases/create-api'
import { createOrganiserApi } from '@/usecases/create-organiser-api'
import type { Database } from '../../../cloud/store/database'
import { publish } from '../../../cloud/store/programme'
import { createSqlStore } from '../../../cloud/store/sql-store'
import { demoSigner } from '../../../mock/ticket-signer'
import { recordingNotifier, stoppedClock } from '../../fakes/ports'
import type { Backend } from '../../usecases/api.contract'
import { contractProgramme, MORNING } from '../../usecases/contract-programme'

const TABLES = [
  'edition',
  'session',
  'registration',
  'attendee',
  'person',
  'live_count',
  'notice',
  'notices_read',
  'outbox',
  'wechat_account',
]

/** Nothing is tried twice: a test that loses its database should say so. */
export const once = { attempts: 1, pause: () => Promise.resolve() }

export async function empty(database: Database): Promise<void> {
  for (const table of TABLES) await database.query(`delete from ${table}`)
}

/** The use cases over an emptied database with the contract's programme. */
export async function sqlBackend(database: Database): Promise<Backend> {
  await empty(database)
  await publish(database, contractProgramme)
  const clock = stoppedClock(MORNING)
  const store = createSqlStore(database, once)
  const ports = { store, clock, notifier: recordingNotifier(), signer: demoSigner }
  const api = createApi(ports)
  return {
    host: createOrganiserApi(ports),
    as: (accountId) => api({ accountId }),
    moveClock: clock.move,
    close: () => Promise.resolve(),
  }
}
