import { addMinutes, type Instant } from '../../src/domain/time'
import type { Database } from '../store/database'

/** A day before: time to plan the way, or to give the place to somebody else. */
const AHEAD_MINUTES = 24 * 60
/** Sessions looked at in one go; what is left is found the next time. */
const AT_ONCE = 200

const STARTING = `
  select id from session
  where reminded_at is null and body ->> 'startsAt' > $1 and body ->> 'startsAt' <= $2
    and body ->> 'status' = 'scheduled'
  order by body ->> 'startsAt' limit ${AT_ONCE}`

const CLAIM = 'select id from session where id = $1 and reminded_at is null for update skip locked'

const REMIND = `
  insert into outbox (session_id, registration_id, kind, account_id, due_at)
  select session_id, id, 'starts-soon', account_id, $2 from registration
  where session_id = $1 and status = 'confirmed'
  on conflict (session_id, registration_id, kind) do nothing`

/** Sessions that start soon and whose people were not reminded. Who signs up later than that needs no reminder. */
export async function startingSoon(database: Database, now: Instant): Promise<readonly string[]> {
  const until = addMinutes(now, AHEAD_MINUTES)
  return (await database.query<{ readonly id: string }>(STARTING, [now, until])).map(({ id }) => id)
}

/** Puts a reminder for everyone who has a place into the outbox, once, whoever tries. */
export async function remindOfStart(database: Database, sessionId: string, now: Instant): Promise<void> {
  await database.transaction(async (sql) => {
    const [mine] = await sql.query(CLAIM, [sessionId])
    if (!mine) return
    await sql.query(REMIND, [sessionId, now])
    await sql.query('update session set reminded_at = $2 where id = $1', [sessionId, now])
  })
}
