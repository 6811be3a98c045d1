import { hasChanged } from '../../src/domain/decide/fold'
import type { Person } from '../../src/domain/person'
import { isLive, type Registration } from '../../src/domain/registration'
import type { Sql } from './database'
import { COUNT, COUNT_FIRST, countRows, FORGET_EMPTY, type ReadCounts } from './live-count'
import { noticeRows, PUT_NOTICES } from './notices'
import { outboxRows, PUT_IN_OUTBOX, type IsTold } from './outbox'
import { rowOf, type RegistrationRow } from './rows'
import { changesOf, together, type Done } from './work'

const ADD = `
  insert into registration (session_id, id, account_id, seq, status, offer_expires_at, body)
  select r.session_id, r.id, r.account_id, r.seq, r.status, r.offer_expires_at, r.body
  from jsonb_to_recordset($1::text::jsonb) as r
    (session_id text, id text, account_id text, seq integer, status text, offer_expires_at text, body jsonb)`

const SAVE = `${ADD}
  on conflict (session_id, id) do update set
    account_id = excluded.account_id, status = excluded.status, offer_expires_at = excluded.offer_expires_at,
    body = excluded.body`

const REMOVE = `
  delete from registration t using jsonb_to_recordset($1::text::jsonb) as r (session_id text, id text)
  where t.session_id = r.session_id and t.id = r.id`

const ATTENDEES = `jsonb_to_recordset($1::text::jsonb) as a (session_id text, person_id text, registration_id text)`

const LET_GO = `
  delete from attendee t using ${ATTENDEES}
  where t.session_id = a.session_id and t.person_id = a.person_id and t.registration_id = a.registration_id`

// No `on conflict`: somebody who is in twice must undo the whole transaction.
const HOLD = `
  insert into attendee (session_id, person_id, registration_id)
  select a.session_id, a.person_id, a.registration_id from ${ATTENDEES}`

const STAND = `
  update session s set capacity = t.capacity, taken = t.taken, offered_people = t.offered_people,
    waiting_people = t.waiting_people, waiting_parties = t.waiting_parties, next_seq = t.next_seq
  from jsonb_to_recordset($1::text::jsonb) as t
    (id text, capacity integer, taken integer, offered_people integer, waiting_people integer, waiting_parties integer,
      next_seq integer)
  where s.id = t.id`

function standOf({ book }: Done): object {
  const { session, taken, offeredPeople, waitingPeople, waitingParties, nextSeq } = book
  return {
    id: session.id,
    capacity: session.admission.kind === 'sign-up' ? session.admission.capacity : null,
    taken,
    offered_people: offeredPeople,
    waiting_people: waitingPeople,
    waiting_parties: waitingParties,
    next_seq: nextSeq,
  }
}

const inPlace = (registration: Registration | undefined): readonly Person[] =>
  registration && isLive(registration) ? registration.attendees : []

/** People who no longer have a place or a turn, and people who now have one. */
function attendeesOf(done: Done, which: 'gone' | 'new'): readonly object[] {
  return changesOf(done).flatMap(({ before, after }) => {
    const [those, others] = which === 'gone' ? [before, after] : [after, before]
    const stays = new Set(inPlace(others).map(({ id }) => id))
    return inPlace(those)
      .filter(({ id }) => !stays.has(id))
      .map(({ id }) => ({
        session_id: done.book.session.id,
        person_id: id,
        registration_id: those?.id,
      }))
  })
}

function savedRows({ folded: { saved }, before }: Done, which: 'new' | 'known'): readonly RegistrationRow[] {
  return saved.filter(({ id }) => before.has(id) === (which === 'known')).map(rowOf)
}

const removedRows = ({ folded: { removed } }: Done): readonly object[] =>
  removed.map(({ sessionId, id }) => ({ session_id: sessionId, id }))

// Whoever was reminded of the old time has to be reminded of the new one.
const CHANGE = `
  update session s set body = t.body, reminded_at = null, asked_at = null
  from jsonb_to_recordset($1::text::jsonb) as t (id text, body jsonb) where s.id = t.id`

const isMoved = ({ folded }: Done): boolean =>
  folded.decisions.some(
    (one) => 'effects' in one && one.effects.some(({ type }) => type === 'session-changed'),
  )

/**
 * Writes what was decided, how the sessions stand now, and the news of it, in one trip. What changed nothing costs nothing.
 * @param counts as they were read with the sessions
 * @param isTold which events are news that somebody is to be sent
 */
export async function saveBooks(
  sql: Sql,
  done: readonly Done[],
  counts: ReadCounts,
  isTold: IsTold,
): Promise<void> {
  const changed = done.filter(({ folded }) => hasChanged(folded))
  const moved = countRows(changed, counts)
  const statements: readonly (readonly [string, readonly object[]])[] = [
    [REMOVE, changed.flatMap(removedRows)],
    // Whoever is new need not be looked for: the session is locked, and whom its commands name was loaded.
    [ADD, changed.flatMap((one) => savedRows(one, 'new'))],
    [SAVE, changed.flatMap((one) => savedRows(one, 'known'))],
    [LET_GO, changed.flatMap((one) => attendeesOf(one, 'gone'))],
    [HOLD, changed.flatMap((one) => attendeesOf(one, 'new'))],
    [STAND, changed.map(standOf)],
    [COUNT_FIRST, moved.first],
    [COUNT, moved.known],
    [FORGET_EMPTY, moved.emptied],
    [CHANGE, changed.filter(isMoved).map(({ book: { session } }) => ({ id: session.id, body: session }))],
    [PUT_NOTICES, changed.flatMap(noticeRows)],
    [PUT_IN_OUTBOX, changed.flatMap((one) => outboxRows(one, isTold))],
  ]
  await together(
    statements
      .filter(([, rows]) => rows.length > 0)
      .map(([text, rows]) => sql.query(text, [JSON.stringify(rows)])),
  )
}
