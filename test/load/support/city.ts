import { createHash } from 'node:crypto'
import type { Programme } from '@/domain/programme'
import type { Database } from '../../../cloud/store/database'
import { migrate } from '../../../cloud/store/migrate'
import { publish } from '../../../cloud/store/programme'
import { anIndex } from '../../fakes/programme'
import { aSession, anAdult, NOON } from '../../fakes/session'

/** When it is, for everything under load: sign-up is open. */
export const NOW = NOON
/** Everybody's household: themselves. */
export const personOf = (n: number) => anAdult(`person-${n}`)
export const accountOf = (n: number) => `account-${n}`
/** Everybody has one of their own, as their sign-ups are counted by it. */
export const phoneOf = (n: number) => String(13_000_000_000 + n)
/** 43 characters, as a real one has. */
export const tokenOf = (n: number) => createHash('sha256').update(`load ${n}`).digest('base64url')

export interface CityOptions {
  readonly people: number
  readonly sessions: number
  readonly places: number
  readonly waiting: number
}

export const sessionId = (n: number) => `load-${n}`

/** High enough that nobody is refused; looked at and written all the same. */
export const LIMITS = { perAccount: 100_000, perPhone: 100_000 }

function programmeOf({ sessions, places, waiting }: CityOptions): Programme {
  const { programme } = anIndex({
    sessions: Array.from({ length: sessions }, (_, n) =>
      aSession({ id: sessionId(n) }, { capacity: places, waitingCapacity: waiting }),
    ),
  })
  return { ...programme, edition: { ...programme.edition, limits: LIMITS } }
}

const AT_ONCE = 2000

/** A database with a programme, and people who are signed in. */
export async function build(database: Database, options: CityOptions): Promise<void> {
  await migrate(database)
  await publish(database, programmeOf(options))
  for (let from = 0; from < options.people; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, options.people - from) }, (_, i) => ({
      account_id: accountOf(from + i),
      id: personOf(from + i).id,
      body: personOf(from + i),
      hash: createHash('sha256')
        .update(tokenOf(from + i))
        .digest('hex'),
    }))
    await database.query(
      `insert into person (account_id, id, position, body) select account_id, id, 1, body
       from jsonb_to_recordset($1::text::jsonb) as p (account_id text, id text, body jsonb)`,
      [JSON.stringify(rows)],
    )
    await database.query(
      `insert into token (hash, account_id, expires_at) select hash, account_id, now() + interval '1 day'
       from jsonb_to_recordset($1::text::jsonb) as t (hash text, account_id text)`,
      [JSON.stringify(rows)],
    )
  }
}

export interface Standing {
  readonly confirmed: number
  readonly waiting: number
  /** Seats beyond the capacity, over all sessions. */
  readonly oversold: number
  /** People who are in the same session more than once. */
  readonly double: number
  /** Sessions whose counters do not say what the registrations say. */
  readonly drift: number
}

const STANDING = `
  with real as (
    select session_id,
      coalesce(sum(jsonb_array_length(body -> 'attendees')) filter (where status in ('confirmed', 'offered', 'checked-in')), 0) as taken,
      coalesce(sum(jsonb_array_length(body -> 'attendees')) filter (where status = 'waiting'), 0) as waiting
    from registration group by session_id
  ), twice as (
    select r.session_id, p ->> 'id' from registration r, jsonb_array_elements(r.body -> 'attendees') p
    where r.status not in ('cancelled', 'lapsed') group by 1, 2 having count(*) > 1
  )
  select coalesce(sum(real.taken), 0)::integer as confirmed, coalesce(sum(real.waiting), 0)::integer as waiting,
    coalesce(sum(greatest(0, real.taken - s.capacity)), 0)::integer as oversold,
    (select count(*)::integer from twice) as double,
    count(*) filter (where s.taken <> real.taken or s.waiting_people <> real.waiting)::integer as drift
  from session s join real on real.session_id = s.id`

/** What stands in the database, counted from the registrations themselves. */
export async function standing(database: Database): Promise<Standing> {
  const [row] = await database.query<Standing>(STANDING)
  if (!row) throw new Error('a count always answers')
  return row
}

/** Ids of the registrations that are there. */
export async function stored(database: Database): Promise<ReadonlySet<string>> {
  return new Set(
    (await database.query<{ readonly id: string }>('select id from registration')).map(({ id }) => id),
  )
}
