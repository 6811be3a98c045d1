import type { Command } from '../../src/domain/decide/command'
import { fold } from '../../src/domain/decide/fold'
import { isLapsing } from '../../src/domain/question'
import { reconfirmationOf } from '../../src/domain/reconfirm'
import type { Session } from '../../src/domain/session'
import type { Instant } from '../../src/domain/time'
import type { Clock } from '../../src/usecases/ports'
import type { Database } from '../store/database'
import type { IsTold } from '../store/outbox'
import { decideWithin } from '../store/transact'
import { askingSessions } from './asking-sessions'

/** Sessions looked at in one go; what is left is found the next time. */
const AT_ONCE = 200

const COMMANDS: readonly Command[] = [{ type: 'expire' }]

const OVERDUE = `
  select session_id from registration where status = 'offered' and offer_expires_at <= $1
  group by session_id order by min(offer_expires_at) limit ${AT_ONCE}`

const OWING = `
  select 1 from registration where session_id = $1 and status = 'confirmed' and body ->> 'changedAt' < $2 limit 1`

/** Whether somebody still owes their yes to a session that asked for it. */
async function isOwed(database: Database, session: Session): Promise<boolean> {
  const since = reconfirmationOf(session)?.since
  return since !== undefined && (await database.query(OWING, [session.id, since])).length > 0
}

/** Sessions with a place that was not confirmed in time. */
export async function overdueSessions(database: Database, now: Instant): Promise<readonly string[]> {
  const offers = await database.query<{ readonly session_id: string }>(OVERDUE, [now])
  const lapsing = (await askingSessions(database, now)).filter((session) => isLapsing(session, now))
  const owed = await Promise.all(lapsing.map((session) => isOwed(database, session)))
  const asked = lapsing.filter((_, i) => owed[i]).map(({ id }) => id)
  return [...new Set([...offers.map((row) => row.session_id), ...asked])]
}

/**
 * Passes on a session's overdue places through the same decision as every command. Any process may do it: one that finds
 * the session locked leaves it, because whoever holds the lock passes them on first.
 * @returns how many registrations changed
 */
export async function expire(
  database: Database,
  sessionId: string,
  clock: Clock,
  isTold: IsTold,
): Promise<number> {
  const work = {
    sessionId,
    commands: COMMANDS,
    decideAll: (book: Parameters<typeof fold>[0]) => fold(book, COMMANDS, clock.now()),
    now: clock.now(),
  }
  const done = await database.transaction((sql) => decideWithin(sql, [work], isTold, true))
  return done.get(sessionId)?.saved.length ?? 0
}

/** When the next place has to be confirmed. */
export async function nextDeadline(database: Database, now: Instant): Promise<Instant | undefined> {
  const [row] = await database.query<{ readonly at: Instant | null }>(
    `select min(offer_expires_at) as at from registration where status = 'offered'`,
  )
  const answers = (await askingSessions(database, now)).flatMap((session) => {
    const until = reconfirmationOf(session)?.until
    return until !== undefined && until > now ? [until] : []
  })
  return [...(row?.at ? [row.at] : []), ...answers].sort()[0]
}
