import { answerBy } from '../answer-by'
import { seatsOf, type Registration } from '../registration'
import type { Session } from '../session'
import type { Instant } from '../time'
import { changed } from './change'
import type { Effect } from './command'

/** How long a freed place is kept for the party it is offered to. */
const OFFER_MINUTES = 120

/** When an offer made now runs out; never later than the session starts. */
export function offerDeadline(now: Instant, startsAt: Instant): Instant {
  const deadline = answerBy(now, OFFER_MINUTES)
  return deadline < startsAt ? deadline : startsAt
}

/**
 * Offers free places to the waiting list, strictly first come first served by whole parties: one that does not
 * fit holds up those behind it, because letting small parties pass would leave families waiting for ever.
 */
export function offerPlaces(
  session: Session,
  waitingInOrder: Iterable<Registration>,
  free: number,
  now: Instant,
): readonly Effect[] {
  if (session.status === 'cancelled' || now >= session.startsAt) return []
  const effects: Effect[] = []
  let left = free
  for (const waiting of waitingInOrder) {
    const seats = seatsOf(waiting)
    if (seats > left) break
    left -= seats
    const offer = { madeAt: now, expiresAt: offerDeadline(now, session.startsAt) }
    const offered: Registration = { ...waiting, status: 'offered', offer, changedAt: now }
    effects.push(...changed(offered, 'place-offered', { until: offer.expiresAt }))
  }
  return effects
}
