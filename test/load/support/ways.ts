import { setImmediate as turn } from 'node:timers/promises'
import { CodedError } from '@/domain/errors'
import type { Person } from '@/domain/person'
import { createSessionQueue } from '@/usecases/session-queue'
import type { Database, Sql } from '../../../cloud/store/database'
import { countKey } from '../../../cloud/store/live-count'
import { createSqlStore } from '../../../cloud/store/sql-store'
import { demoSigner } from '../../../mock/ticket-signer'
import { LIMITS, NOW, phoneOf } from './city'

/** One person who wants to be in a session. */
export interface Wish {
  readonly id: string
  readonly sessionId: string
  readonly accountId: string
  readonly person: Person
}

export type SignUp = (wish: Wish) => Promise<'confirmed' | 'waiting'>

const bodyOf = ({ person }: Wish): string =>
  JSON.stringify({ attendees: [person], phone: '13800000000', createdAt: NOW, changedAt: NOW })

/** Two owners whose live registrations are counted, under keys that are made as ours are. */
const ownersOf = (wish: Wish): readonly [string, string] => {
  const person = Number(wish.accountId.split('-')[1])
  return [countKey(`account ${person}`).toString(), countKey(`phone ${person}`).toString()]
}

interface Row {
  readonly capacity: number
  readonly taken: number
  readonly waiting_people: number
  readonly next_seq: number
}

const READ = 'select capacity, taken, waiting_people, next_seq from session where id = $1'

async function write(sql: Sql, wish: Wish, row: Row): Promise<'confirmed' | 'waiting'> {
  const isIn = row.waiting_people === 0 && row.taken < row.capacity
  const status = isIn ? 'confirmed' : 'waiting'
  await sql.query(
    `insert into registration (session_id, id, account_id, seq, status, body) values ($1, $2, $3, $4, $5, $6::text::jsonb)`,
    [wish.sessionId, wish.id, wish.accountId, row.next_seq, status, bodyOf(wish)],
  )
  await sql.query('insert into attendee (session_id, person_id, registration_id) values ($1, $2, $3)', [
    wish.sessionId,
    wish.person.id,
    wish.id,
  ])
  await sql.query(
    `insert into live_count (owner, live, most) values ($1, 1, 20), ($2, 1, 20)
     on conflict (owner) do update set live = live_count.live + 1`,
    ownersOf(wish),
  )
  await sql.query(
    `update session set taken = taken + $2, waiting_people = waiting_people + $3, waiting_parties = waiting_parties + $3,
     next_seq = next_seq + 1 where id = $1`,
    [wish.sessionId, isIn ? 1 : 0, isIn ? 0 : 1],
  )
  return status
}

/** A transaction for each request that locks the session's row: the way the peers do it. */
const forUpdate =
  (database: Database): SignUp =>
  (wish) =>
    database.transaction(async (sql) => {
      const [row] = await sql.query<Row>(`${READ} for update`, [wish.sessionId])
      if (!row) throw new CodedError('session-not-found')
      const twice = await sql.query('select 1 from attendee where session_id = $1 and person_id = $2', [
        wish.sessionId,
        wish.person.id,
      ])
      if (twice.length > 0) throw new CodedError('already-registered')
      return write(sql, wish, row)
    })

/** The same with nothing to guard it: reads, thinks, writes. What it does is why the others are as they are. */
const unguarded =
  (database: Database): SignUp =>
  (wish) =>
    database.transaction(async (sql) => {
      const [row] = await sql.query<Row>(READ, [wish.sessionId])
      if (!row) throw new CodedError('session-not-found')
      await sql.query('select pg_sleep(0.005)')
      return write(sql, wish, row)
    })

const SINGLE = `
  with s as (
    update session set
      taken = taken + case when waiting_people = 0 and taken < capacity then 1 else 0 end,
      waiting_people = waiting_people + case when waiting_people = 0 and taken < capacity then 0 else 1 end,
      waiting_parties = waiting_parties + case when waiting_people = 0 and taken < capacity then 0 else 1 end,
      next_seq = next_seq + 1
    where id = $1 returning next_seq - 1 as seq, case when waiting_people = 0 then 'confirmed' else 'waiting' end as status
  ), r as (
    insert into registration (session_id, id, account_id, seq, status, body)
    select $1, $2, $3, s.seq, s.status, $4::text::jsonb from s returning status
  ), a as (
    insert into attendee (session_id, person_id, registration_id) values ($1, $5, $2)
  ), c as (
    insert into live_count (owner, live, most) values ($6, 1, 20), ($7, 1, 20)
    on conflict (owner) do update set live = live_count.live + 1
  )
  select status from r`

/** One statement for each request, which is as little as it can be. It decides nothing but whether there is a place, and writes what ours writes. */
const single =
  (database: Database): SignUp =>
  async (wish) => {
    const [row] = await database.query<{ readonly status: 'confirmed' | 'waiting' }>(SINGLE, [
      wish.sessionId,
      wish.id,
      wish.accountId,
      bodyOf(wish),
      wish.person.id,
      ...ownersOf(wish),
    ])
    if (!row) throw new CodedError('session-not-found')
    return row.status
  }

/** Ours: the queue of the session, the decision, the store. */
export function ours(database: Database): SignUp {
  const submit = createSessionQueue({
    store: createSqlStore(database, { attempts: 1, pause: () => Promise.resolve() }),
    clock: { now: () => NOW },
    notifier: { notify: () => Promise.resolve() },
    signer: demoSigner,
    turn,
  })
  return async (wish) => {
    const { registration } = await submit(wish.sessionId, {
      type: 'register',
      id: wish.id,
      accountId: wish.accountId,
      attendees: [wish.person],
      household: [wish.person],
      // `account-7` has the seventh number.
      phone: phoneOf(Number(wish.accountId.split('-')[1])),
      consentVersion: '1',
      acceptWaiting: true,
      limits: { ...LIMITS, editionId: 'load' },
    })
    return registration?.status === 'confirmed' ? 'confirmed' : 'waiting'
  }
}

export const WAYS = { ours, 'for-update': forUpdate, single, unguarded }
export type Way = keyof typeof WAYS
