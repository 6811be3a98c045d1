import { addMinutes, fromMs, toMs, type Instant } from '../../src/domain/time'
import type { Database } from '../store/database'
import type { OutboxEntry } from '../store/outbox'
import { backoffSeconds, MOST_ATTEMPTS } from './backoff'
import type { Outcome } from './outcome'

export interface News extends Omit<OutboxEntry, 'due_at'> {
  readonly attempts: number
}

/** Longer than any call takes: whoever was sending is gone. */
const GIVEN_UP_MINUTES = 10

// A statement of its own, so it is committed before anything is sent.
const CLAIM = `
  with next as (
    select session_id, registration_id, kind, occasion from outbox
    where status = 'due' and due_at <= $1 order by due_at limit 1 for update skip locked
  )
  update outbox o set status = 'sending', attempts = o.attempts + 1, changed_at = $1 from next
  where o.session_id = next.session_id and o.registration_id = next.registration_id and o.kind = next.kind
    and o.occasion = next.occasion
  returning o.session_id, o.registration_id, o.kind, o.occasion, o.account_id, o.facts, o.attempts`

const SETTLE = `
  update outbox set status = $4, reason = $5, due_at = $6, changed_at = $7
  where session_id = $1 and registration_id = $2 and kind = $3 and occasion = $8 and status = 'sending'`

const GIVE_UP = `
  update outbox set status = 'dead', reason = 'no-answer', changed_at = $2
  where status = 'sending' and changed_at <= $1`

/** Takes the next news that is due, so that nobody else does; from here on it is sent at most once. */
export async function claim(database: Database, now: Instant): Promise<News | undefined> {
  const [news] = await database.query<News>(CLAIM, [now])
  return news
}

/** What whoever sent them never came back to say: their outcome is not known, so they are dead. */
export async function giveUpLost(database: Database, now: Instant): Promise<void> {
  await database.query(GIVE_UP, [addMinutes(now, -GIVEN_UP_MINUTES), now])
}

type Settled = Outcome | { readonly kind: 'skipped'; readonly reason: string }

/** Writes down what became of it. @param random from 0 to 1 */
export async function settle(
  database: Database,
  news: News,
  outcome: Settled,
  now: Instant,
  random: number,
): Promise<void> {
  const isAgain = outcome.kind === 'later' && news.attempts < MOST_ATTEMPTS
  const status =
    outcome.kind === 'sent' || outcome.kind === 'skipped' ? outcome.kind : isAgain ? 'due' : 'dead'
  await database.query(SETTLE, [
    news.session_id,
    news.registration_id,
    news.kind,
    status,
    'reason' in outcome ? outcome.reason : null,
    isAgain ? fromMs(toMs(now) + backoffSeconds(news.attempts, random) * 1000) : now,
    now,
    news.occasion,
  ])
}
