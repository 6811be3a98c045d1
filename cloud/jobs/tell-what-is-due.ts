import { AHEAD_MINUTES, dueNotices, EXPIRING_MINUTES } from '../../src/domain/due-notices'
import { reconfirmationOf } from '../../src/domain/reconfirm'
import type { Session } from '../../src/domain/session'
import { addMinutes, type Instant } from '../../src/domain/time'
import type { Database, Sql } from '../store/database'
import { PUT_IN_OUTBOX, type IsTold, type OutboxEntry } from '../store/outbox'
import { registrationOf, sessionOf, type RegistrationRow, type SessionRow } from '../store/rows'
import { askingSessions } from './asking-sessions'

/** Sessions looked at in one go; what is left is found the next time. */
const AT_ONCE = 200

const STARTING = `
  select id from session
  where reminded_at is null and body ->> 'startsAt' > $1 and body ->> 'startsAt' <= $2
    and body ->> 'status' = 'scheduled'
  order by body ->> 'startsAt' limit ${AT_ONCE}`

const ASKED =
  'select id from session where asked_at is not null and id = any (array (select jsonb_array_elements_text($1::text::jsonb)))'

const EXPIRING = `
  select distinct session_id as id from registration r
  where status = 'offered' and offer_expires_at > $1 and offer_expires_at <= $2 and not exists (
    select 1 from outbox o where o.session_id = r.session_id and o.registration_id = r.id
      and o.kind = 'offer-expiring' and o.occasion = r.body -> 'offer' ->> 'madeAt')
  limit ${AT_ONCE}`

interface IdRow {
  readonly id: string
}

const isAsking = (session: Session, now: Instant): boolean => {
  const asking = reconfirmationOf(session)
  return asking !== undefined && now >= asking.askedAt && now < asking.until
}

async function askingNow(sql: Sql, now: Instant): Promise<readonly string[]> {
  const ids = (await askingSessions(sql, now)).filter((one) => isAsking(one, now)).map(({ id }) => id)
  const asked = new Set((await sql.query<IdRow>(ASKED, [JSON.stringify(ids)])).map(({ id }) => id))
  return ids.filter((id) => !asked.has(id))
}

/** Sessions of which it is time to tell somebody something that they were not told and there is a message for. */
export async function sessionsToTell(
  database: Database,
  now: Instant,
  isTold: IsTold,
): Promise<readonly string[]> {
  const found = async (text: string, minutes: number) =>
    (await database.query<IdRow>(text, [now, addMinutes(now, minutes)])).map(({ id }) => id)
  const ids = [
    ...(isTold('starts-tomorrow') ? await found(STARTING, AHEAD_MINUTES) : []),
    ...(isTold('offer-expiring') ? await found(EXPIRING, EXPIRING_MINUTES) : []),
    ...(isTold('reconfirm-asked') ? await askingNow(database, now) : []),
  ]
  return [...new Set(ids)]
}

const CLAIM = 'select body, capacity, reminded_at, asked_at from session where id = $1 for update skip locked'

const CONCERNED = `
  select session_id, id, account_id, seq, status, offer_expires_at, body from registration
  where session_id = $1 and (status = 'offered' or (status = 'confirmed' and $2::integer = 1))`

interface ClaimRow extends Pick<SessionRow, 'body' | 'capacity'> {
  readonly reminded_at: Instant | null
  readonly asked_at: Instant | null
}

/** What stands in the outbox for those whom the domain says that it is time to tell something. */
function entriesOf(rows: readonly RegistrationRow[], session: Session, now: Instant): readonly OutboxEntry[] {
  return rows.map(registrationOf).flatMap((registration) =>
    dueNotices(registration, session, now).map(({ kind, occasion, until }) => ({
      session_id: session.id,
      registration_id: registration.id,
      kind,
      occasion,
      account_id: registration.accountId,
      due_at: now,
      facts: { ...(until !== undefined && { until }) },
    })),
  )
}

/** Puts what it is time to tell of a session into the outbox, once, whoever tries. */
export async function tellWhatIsDue(
  database: Database,
  sessionId: string,
  now: Instant,
  isTold: IsTold,
): Promise<void> {
  await database.transaction(async (sql) => {
    const [claimed] = await sql.query<ClaimRow>(CLAIM, [sessionId])
    if (!claimed) return
    const session = sessionOf(claimed)
    const isStarting = claimed.reminded_at === null && session.startsAt <= addMinutes(now, AHEAD_MINUTES)
    const isToAsk = claimed.asked_at === null && isAsking(session, now)
    const rows = await sql.query<RegistrationRow>(CONCERNED, [sessionId, isStarting || isToAsk ? 1 : 0])
    const entries = entriesOf(rows, session, now).filter(({ kind }) => isTold(kind))
    if (entries.length > 0) await sql.query(PUT_IN_OUTBOX, [JSON.stringify(entries)])
    if (isStarting) await sql.query('update session set reminded_at = $2 where id = $1', [sessionId, now])
    if (isToAsk) await sql.query('update session set asked_at = $2 where id = $1', [sessionId, now])
  })
}
