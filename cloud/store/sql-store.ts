import type { Programme } from '../../src/domain/programme'
import type { Registration } from '../../src/domain/registration'
import type { SessionCounts } from '../../src/domain/sign-up-state'
import type { Store } from '../../src/usecases/ports'
import type { Database } from './database'
import { aheadOf, peopleOf } from './find'
import { forgetAccount } from './forget-account'
import { gathered } from './gather'
import { noticesOf, readUntil } from './notices'
import type { IsTold } from './outbox'
import { readProgramme } from './programme'
import { retrying, type RetryOptions } from './retry'
import { registrationOf, type RegistrationRow } from './rows'
import { createTransact } from './transact'

const REGISTRATION =
  'select session_id, id, account_id, seq, status, offer_expires_at, body from registration'

const AROUND = `
  ${REGISTRATION} where session_id = $1
  union all
  ${REGISTRATION} where session_id <> $1 and account_id in (
    select account_id from registration where session_id = $1 and account_id <> '')`

interface CountsRow {
  readonly id: string
  readonly taken: number
  readonly offered_people: number
  readonly waiting_parties: number
  readonly waiting_people: number
}

/** As many as it takes for the commit to cost each next to nothing. */
const SESSIONS_TOGETHER = 64

export interface SqlStoreOptions {
  /** Which events are put into the outbox; without it none is. */
  readonly isTold?: IsTold
  /** Sessions that may share a transaction; set 1 where sessions are spread over machines (Citus, TDSQL-PG). */
  readonly sessionsTogether?: number
}

/** @param retry how often, and after which pauses, what a failing database refused is tried again */
export function createSqlStore(
  database: Database,
  retry: RetryOptions,
  { isTold = () => false, sessionsTogether = SESSIONS_TOGETHER }: SqlStoreOptions = {},
): Store {
  const again = <T>(work: () => Promise<T>): Promise<T> => retrying(work, retry)
  const rows = <Row>(text: string, parameters: readonly (string | number | null)[] = []) =>
    again(() => database.query<Row>(text, parameters))
  const household = gathered((accountIds: readonly string[]) => again(() => peopleOf(database, accountIds)))
  const ahead = gathered((those: readonly Pick<Registration, 'sessionId' | 'seq'>[]) =>
    again(() => aheadOf(database, those)),
  )

  return {
    programme: (): Promise<Programme> => again(() => readProgramme(database)),

    async counts(): Promise<readonly SessionCounts[]> {
      const counts = await rows<CountsRow>(
        'select id, taken, offered_people, waiting_parties, waiting_people from session order by position',
      )
      return counts.map((row) => ({
        sessionId: row.id,
        taken: row.taken,
        offeredPeople: row.offered_people,
        waitingParties: row.waiting_parties,
        waitingPeople: row.waiting_people,
      }))
    },

    transact: createTransact(database, { retry, isTold, sessionsTogether }),

    async registration(accountId, id) {
      const [row] = await rows<RegistrationRow>(`${REGISTRATION} where account_id = $1 and id = $2`, [
        accountId,
        id,
      ])
      return row && registrationOf(row)
    },

    async registrationsOf(accountId) {
      const found = await rows<RegistrationRow>(`${REGISTRATION} where account_id = $1 order by id`, [
        accountId,
      ])
      return found.map(registrationOf)
    },

    async registrationsAround(sessionId) {
      const found = await rows<RegistrationRow>(AROUND, [sessionId])
      return found.map(registrationOf)
    },

    ahead: ({ sessionId, seq }) => ahead({ sessionId, seq }),
    notices: (accountId) => again(() => noticesOf(database, accountId)),
    readNotices: (accountId, until) => again(() => readUntil(database, accountId, until)),
    people: (accountId) => household(accountId),

    async savePerson(accountId, person) {
      await rows(
        `insert into person (account_id, id, position, body)
         select $1, $2, coalesce(max(position), 0) + 1, $3::text::jsonb from person where account_id = $1
         on conflict (account_id, id) do update set body = excluded.body`,
        [accountId, person.id, JSON.stringify(person)],
      )
    },

    async removePerson(accountId, personId) {
      await rows('delete from person where account_id = $1 and id = $2', [accountId, personId])
    },

    forgetAccount: (accountId) => again(() => forgetAccount(database, accountId)),
  }
}
