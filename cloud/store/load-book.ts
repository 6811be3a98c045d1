import type { Command } from '../../src/domain/decide/command'
import { CodedError } from '../../src/domain/errors'
import { SessionBook } from '../../src/domain/session-state'
import type { Sql } from './database'
import { registrationOf, sessionOf, totalsOf, type RegistrationRow, type SessionRow } from './rows'

const COLUMNS = 'session_id, id, account_id, seq, status, offer_expires_at, body'

/** Those named by a command, those its people are in, every offer, and the waiting list where places may be freed. */
const TOUCHED = `
  select ${COLUMNS} from registration where session_id = $1 and (
    id in (select jsonb_array_elements_text($2::text::jsonb))
    or id in (select registration_id from attendee where session_id = $1
      and person_id in (select jsonb_array_elements_text($3::text::jsonb)))
    or status = 'offered'
    or (status = 'waiting' and ($4 = 1 or exists
      (select 1 from registration o where o.session_id = $1 and o.status = 'offered'))))`

const mayFreePlaces = ({ type }: Command): boolean => type !== 'register' && type !== 'check-in'

/**
 * Locks the session until the transaction ends and loads what these commands can touch.
 * @throws CodedError session-not-found
 */
export async function loadBook(
  sql: Sql,
  sessionId: string,
  commands: readonly Command[],
): Promise<SessionBook> {
  const [row] = await sql.query<SessionRow>(
    `select id, body, capacity, taken, waiting_people, waiting_parties, next_seq
     from session where id = $1 for update`,
    [sessionId],
  )
  if (!row) throw new CodedError('session-not-found')
  const ids = commands.flatMap((command) => ('id' in command ? [command.id] : []))
  const people = commands.flatMap((command) =>
    command.type === 'register' ? command.attendees.map(({ id }) => id) : [],
  )
  const touched = await sql.query<RegistrationRow>(TOUCHED, [
    sessionId,
    JSON.stringify(ids),
    JSON.stringify(people),
    commands.some(mayFreePlaces) ? 1 : 0,
  ])
  return new SessionBook(sessionOf(row), touched.map(registrationOf), totalsOf(row))
}
