import { owesYes, reconfirmationOf } from './reconfirm'
import type { Registration } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

type Asked = Pick<Registration, 'status' | 'changedAt' | 'offer'>

/** What somebody has to answer, and until when. */
export interface Question {
  readonly kind: 'offer' | 'reconfirm'
  readonly until: Instant
}

/** What is asked about a registration at this moment: take the place that is offered, say that you still come, or nothing. */
export function questionFor(registration: Asked, session: Session, now: Instant): Question | undefined {
  if (session.status === 'cancelled') return undefined
  const { status, offer } = registration
  if (status === 'offered' && offer)
    return now < offer.expiresAt ? { kind: 'offer', until: offer.expiresAt } : undefined
  const asking = reconfirmationOf(session)
  if (!asking || !owesYes(registration, asking) || now < asking.askedAt || now >= asking.until)
    return undefined
  return { kind: 'reconfirm', until: asking.until }
}

/** Whether those who did not say that they come lose their places now; once it has started nobody does any more. */
export function isLapsing(session: Session, now: Instant): boolean {
  const asking = reconfirmationOf(session)
  return asking !== undefined && now >= asking.until && now < session.startsAt
}

/** Whether the time to answer is over and the place has to go to somebody else. */
export function isOverdue(registration: Asked, session: Session, now: Instant): boolean {
  const { status, offer } = registration
  if (status === 'offered') return offer !== undefined && offer.expiresAt <= now
  const asking = reconfirmationOf(session)
  return asking !== undefined && isLapsing(session, now) && owesYes(registration, asking)
}
