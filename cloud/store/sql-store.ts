import type { Programme } from '../../src/domain/programme'
import type { Person } from '../../src/domain/person'
import type { SessionCounts } from '../../src/domain/sign-up-state'
import type { Store } from '../../src/usecases/ports'
import type { Database } from './database'
import { loadBook } from './load-book'
import { readProgramme } from './programme'
import { retrying, type RetryOptions } from './retry'
import { registrationOf, type RegistrationRow } from './rows'
import { saveBook } from './save-book'

const REGISTRATION =
  'select session_id, id, account_id, seq, status, offer_expires_at, body from registration'

interface CountsRow {
  readonly id: string
  readonly taken: number
  readonly waiting_parties: number
  readonly waiting_people: number
}

/** @param retry how often, and after which pauses, what a failing database refused is tried again */
export function createSqlStore(database: Database, retry: RetryOptions): Store {
  const again = <T>(work: () => Promise<T>): Promise<T> => retrying(work, retry)
  const rows = <Row>(text: string, parameters: readonly (string | number | null)[] = []) =>
    again(() => database.query<Row>(text, parameters))

  return {
    programme: (): Promise<Programme> => again(() => readProgramme(database)),

    async counts(): Promise<readonly SessionCounts[]> {
      const counts = await rows<CountsRow>(
        'select id, taken, waiting_parties, waiting_people from session order by position',
      )
      return counts.map((row) => ({
        sessionId: row.id,
        taken: row.taken,
        waitingParties: row.waiting_parties,
        waitingPeople: row.waiting_people,
      }))
    },

    transact: (sessionId, commands, decideAll) =>
      again(() =>
        database.transaction(async (sql) => {
          const book = await loadBook(sql, sessionId, commands)
          const before = new Set([...book.all()].map(({ id }) => id))
          const folded = decideAll(book)
          await saveBook(sql, book, folded.saved, (id) => before.has(id))
          return folded
        }),
      ),

    async registration(id) {
      const [row] = await rows<RegistrationRow>(`${REGISTRATION} where id = $1`, [id])
      return row && registrationOf(row)
    },

    async registrationsOf(accountId) {
      const found = await rows<RegistrationRow>(`${REGISTRATION} where account_id = $1 order by id`, [
        accountId,
      ])
      return found.map(registrationOf)
    },

    async partiesAhead({ sessionId, seq }) {
      const [row] = await rows<{ readonly ahead: number }>(
        `select count(*)::integer as ahead from registration
         where session_id = $1 and status = 'waiting' and seq < $2`,
        [sessionId, seq],
      )
      return row?.ahead ?? 0
    },

    async people(accountId) {
      const found = await rows<{ readonly body: Person }>(
        'select body from person where account_id = $1 order by position',
        [accountId],
      )
      return found.map(({ body }) => body)
    },

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
  }
}
