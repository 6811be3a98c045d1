import type { Command } from '../../src/domain/decide/command'
import { fold } from '../../src/domain/decide/fold'
import type { Instant } from '../../src/domain/time'
import type { Clock } from '../../src/usecases/ports'
import type { Database } from '../store/database'
import type { IsTold } from '../store/outbox'
import { decideWithin } from '../store/transact'

/** Sessions looked at in one go; what is left is found the next time. */
const AT_ONCE = 200

const COMMANDS: readonly Command[] = [{ type: 'expire-offers' }]

const OVERDUE = `
  select session_id from registration where status = 'offered' and offer_expires_at <= $1
  group by session_id order by min(offer_expires_at) limit ${AT_ONCE}`

/** Sessions with an offer whose time is over. */
export async function overdueSessions(database: Database, now: Instant): Promise<readonly string[]> {
  const rows = await database.query<{ readonly session_id: string }>(OVERDUE, [now])
  return rows.map((row) => row.session_id)
}

/**
 * Passes on a session's overdue offers through the same decision as every command. Any process may do it: one that finds
 * the session locked leaves it, because whoever holds the lock passes offers on first.
 * @returns how many registrations changed
 */
export async function expireOffers(
  database: Database,
  sessionId: string,
  clock: Clock,
  isTold: IsTold,
): Promise<number> {
  const work = {
    sessionId,
    commands: COMMANDS,
    decideAll: (book: Parameters<typeof fold>[0]) => fold(book, COMMANDS, clock.now()),
  }
  const done = await database.transaction((sql) => decideWithin(sql, [work], isTold, true))
  return done.get(sessionId)?.saved.length ?? 0
}

/** When the next offer runs out. */
export async function nextDeadline(database: Database): Promise<Instant | undefined> {
  const [row] = await database.query<{ readonly at: Instant | null }>(
    `select min(offer_expires_at) as at from registration where status = 'offered'`,
  )
  return row?.at ?? undefined
}
