import { isLive, type Registration } from '../../src/domain/registration'
import type { SessionBook } from '../../src/domain/session-state'
import type { Sql } from './database'
import { rowOf } from './rows'

const ROWS = `jsonb_to_recordset($1::text::jsonb) as r
  (session_id text, id text, account_id text, seq integer, status text, offer_expires_at text, body jsonb)`

const SAVE = `
  insert into registration (session_id, id, account_id, seq, status, offer_expires_at, body)
  select r.session_id, r.id, r.account_id, r.seq, r.status, r.offer_expires_at, r.body from ${ROWS}
  on conflict (session_id, id) do update set
    status = excluded.status, offer_expires_at = excluded.offer_expires_at, body = excluded.body`

const LET_GO = `
  delete from attendee where session_id = $1
  and registration_id in (select jsonb_array_elements_text($2::text::jsonb))`

// No `on conflict`: somebody who is in twice must undo the whole transaction.
const HOLD = `
  insert into attendee (session_id, person_id, registration_id)
  select $1, a.person_id, a.registration_id
  from jsonb_to_recordset($2::text::jsonb) as a (person_id text, registration_id text)`

const STAND = `
  update session set capacity = $2, taken = $3, waiting_people = $4, waiting_parties = $5, next_seq = $6 where id = $1`

async function saveAttendees(
  sql: Sql,
  sessionId: string,
  saved: readonly Registration[],
  wasThere: (registrationId: string) => boolean,
): Promise<void> {
  const gone = saved.filter((registration) => !isLive(registration)).map(({ id }) => id)
  if (gone.length > 0) await sql.query(LET_GO, [sessionId, JSON.stringify(gone)])
  const held = saved
    .filter((registration) => isLive(registration) && !wasThere(registration.id))
    .flatMap(({ id, attendees }) =>
      attendees.map((person) => ({ person_id: person.id, registration_id: id })),
    )
  if (held.length > 0) await sql.query(HOLD, [sessionId, JSON.stringify(held)])
}

/**
 * Writes what was decided and how the session stands now.
 * @param wasThere whether a registration was in the database before
 */
export async function saveBook(
  sql: Sql,
  book: SessionBook,
  saved: readonly Registration[],
  wasThere: (registrationId: string) => boolean,
): Promise<void> {
  const { session, taken, waitingPeople, waitingParties, nextSeq } = book
  if (saved.length > 0) await sql.query(SAVE, [JSON.stringify(saved.map(rowOf))])
  await saveAttendees(sql, session.id, saved, wasThere)
  const capacity = session.admission.kind === 'sign-up' ? session.admission.capacity : null
  await sql.query(STAND, [session.id, capacity, taken, waitingPeople, waitingParties, nextSeq])
}
