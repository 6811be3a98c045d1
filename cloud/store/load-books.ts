import type { Command } from '../../src/domain/decide/command'
import { isLapsing } from '../../src/domain/question'
import { reconfirmationOf } from '../../src/domain/reconfirm'
import type { Registration } from '../../src/domain/registration'
import type { Session } from '../../src/domain/session'
import { SessionBook } from '../../src/domain/session-state'
import type { Sql } from './database'
import { readCounts, type ReadCounts } from './live-count'
import { registrationOf, sessionOf, totalsOf, type RegistrationRow, type SessionRow } from './rows'
import { together, type Done, type Work } from './work'

// In the order of their ids, so that no two transactions wait for each other.
const LOCK = `
  select id, edition_id, body, capacity, taken, offered_people, waiting_people, waiting_parties, next_seq from session
  where id = any (array (select jsonb_array_elements_text($1::text::jsonb))) order by id for update`

/** A party has at most so many people (cloud/http/inputs.ts): a bound for what one command can free. */
const PARTY_MAX = 50

/**
 * What these commands can touch: the registrations they name, those their people are in, every offer, and of the waiting
 * list as much as places could be offered to. Each arm says how it wants to be looked up (`offset 0` keeps the planner
 * from choosing otherwise), so that the cost does not grow with what is stored; what a session is asked for is asked in
 * one search of its index. A registration may come twice.
 */
const LOAD = `
  with asked as (
    select * from jsonb_to_recordset($1::text::jsonb) as a
      (session_id text, frees integer, capacity integer, ids text[], people text[])
  ), offered as (
    select o.session_id, o.id from asked cross join lateral (
      select r.session_id, r.id from registration r
      where r.session_id = asked.session_id and r.status = 'offered' offset 0) o
  ), wanted as (
    select t.session_id, t.registration_id as id from asked cross join lateral (
      select a.session_id, a.registration_id from attendee a
      where a.session_id = asked.session_id and a.person_id = any (asked.people) offset 0) t
    union
    select session_id, id from offered
    union
    select w.session_id, w.id from (
      select asked.*, (select count(*) from offered o where o.session_id = asked.session_id) as offers from asked
    ) f join session s on s.id = f.session_id cross join lateral (
      select r.session_id, r.id from registration r
      where r.session_id = f.session_id and r.status = 'waiting' order by r.seq
      limit greatest(s.capacity, f.capacity) - s.taken + (f.frees + f.offers) * ${PARTY_MAX + 1}) w
    where f.frees + f.offers > 0
  )
  select n.* from asked cross join lateral (
    select session_id, id, account_id, seq, status, offer_expires_at, body from registration r
    where r.session_id = asked.session_id and r.id = any (asked.ids) offset 0) n
  union all
  select r.* from wanted cross join lateral (
    select session_id, id, account_id, seq, status, offer_expires_at, body from registration r
    where r.session_id = wanted.session_id and r.id = wanted.id offset 0) r`

/**
 * Everyone who holds a place or waits, of sessions that were changed, and of those where places lapse as long as there is
 * one that does: few sessions ask, and nobody is left to lapse once they have.
 */
const LOAD_ALL = `
  select r.session_id, r.id, r.account_id, r.seq, r.status, r.offer_expires_at, r.body
  from jsonb_to_recordset($1::text::jsonb) as a (session_id text, since text) join registration r
    on r.session_id = a.session_id and r.status in ('confirmed', 'waiting', 'offered', 'checked-in')
  where a.since is null or exists (
    select 1 from registration o
    where o.session_id = a.session_id and o.status = 'confirmed' and o.body ->> 'changedAt' < a.since)`

const FREES_NONE: ReadonlySet<Command['type']> = new Set(['register', 'check-in', 'reconfirm'])

const freesPlaces = ({ type }: Command): boolean => !FREES_NONE.has(type)

function asked({ sessionId, commands }: Work): object {
  const capacities = commands.flatMap((c) => (c.type === 'change-capacity' ? [c.capacity] : []))
  return {
    session_id: sessionId,
    frees: commands.filter(freesPlaces).length,
    capacity: capacities.length > 0 ? Math.max(...capacities) : 0,
    ids: commands.flatMap((command) => ('id' in command ? [command.id] : [])),
    people: commands.flatMap((command) =>
      command.type === 'register' ? command.attendees.map(({ id }) => id) : [],
    ),
  }
}

/** Whether all of a session is needed, and then of whom there has to be one. */
function needsAll({ commands, now }: Work, session: Session): readonly object[] {
  const session_id = session.id
  if (commands.some(({ type }) => type === 'change-session')) return [{ session_id, since: null }]
  return isLapsing(session, now) ? [{ session_id, since: reconfirmationOf(session)?.since }] : []
}

export interface Loaded {
  /** By session; one that does not exist, or was left out, is missing. */
  readonly books: ReadonlyMap<string, Pick<Done, 'book' | 'editionId'>>
  readonly counts: ReadCounts
}

/**
 * Locks sessions until the transaction ends and loads what these commands can touch: one trip for both, because the second
 * statement sees what was committed while the first waited.
 * @param onlyFree leaves out sessions that somebody else has locked instead of waiting for them
 */
export async function loadBooks(sql: Sql, works: readonly Work[], onlyFree: boolean): Promise<Loaded> {
  const locking = sql.query<SessionRow>(onlyFree ? `${LOCK} skip locked` : LOCK, [
    JSON.stringify(works.map(({ sessionId }) => sessionId)),
  ])
  const counting = readCounts(sql, works)
  const loading = sql.query<RegistrationRow>(LOAD, [JSON.stringify(works.map(asked))])
  await together<unknown>([locking, counting, loading])
  const sessions = await locking
  const counts = await counting
  const touched = await loading
  const sessionOfId = new Map(sessions.map((row) => [row.id, sessionOf(row)]))
  const whole = works.flatMap((work) => {
    const session = sessionOfId.get(work.sessionId)
    return session ? needsAll(work, session) : []
  })
  const all = whole.length > 0 ? await sql.query<RegistrationRow>(LOAD_ALL, [JSON.stringify(whole)]) : []
  const registrations = new Map(
    works.map(({ sessionId }) => [sessionId, new Map<string, Registration>()] as const),
  )
  for (const row of [...touched, ...all]) registrations.get(row.session_id)?.set(row.id, registrationOf(row))
  const books = new Map(
    sessions.map((row) => {
      const counted = { totals: totalsOf(row), tally: counts.tallyOf(row.edition_id) }
      const book = new SessionBook(sessionOf(row), registrations.get(row.id)?.values() ?? [], counted)
      return [row.id, { book, editionId: row.edition_id }]
    }),
  )
  return { books, counts }
}
