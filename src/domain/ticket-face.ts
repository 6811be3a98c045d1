import { isOverdue } from './question'
import type { Registration } from './registration'
import type { Session } from './session'
import type { MyPlace } from './sign-up-state'
import { dayOf, type Instant } from './time'

/** What a registration's page is about at this moment. */
export type TicketFace =
  | { readonly kind: 'valid' }
  | { readonly kind: 'not-today' }
  | { readonly kind: 'checked-in'; readonly at: Instant }
  | { readonly kind: 'waiting'; readonly partiesAhead: number }
  | { readonly kind: 'offered'; readonly expiresAt: Instant }
  /** The offer's time is over and the backend has not yet passed it on. */
  | { readonly kind: 'offer-over' }
  | { readonly kind: 'lapsed' }
  /** Nobody said that they still come, and the place went to others, or is about to. */
  | { readonly kind: 'reconfirm-lapsed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'session-cancelled' }
  | { readonly kind: 'ended' }

/** One face for every state of a registration; what is off comes before what is mine. */
export function faceOf(
  registration: Pick<MyPlace, 'status' | 'offer' | 'changedAt' | 'partiesAhead'> &
    Pick<Registration, 'endedBy'>,
  session: Session,
  now: Instant,
): TicketFace {
  const { status, offer, changedAt, endedBy, partiesAhead = 0 } = registration
  if (endedBy === 'session-cancelled') return { kind: 'session-cancelled' }
  if (status === 'cancelled') return { kind: 'cancelled' }
  if (status === 'lapsed') return { kind: endedBy === 'reconfirm-lapsed' ? endedBy : 'lapsed' }
  if (session.status === 'cancelled') return { kind: 'session-cancelled' }
  if (status === 'checked-in') return { kind: 'checked-in', at: changedAt }
  if (now >= session.endsAt) return { kind: 'ended' }
  if (status === 'waiting') return { kind: 'waiting', partiesAhead }
  if (status === 'offered')
    return offer && now < offer.expiresAt
      ? { kind: 'offered', expiresAt: offer.expiresAt }
      : { kind: 'offer-over' }
  if (isOverdue(registration, session, now)) return { kind: 'reconfirm-lapsed' }
  return dayOf(now) === dayOf(session.startsAt) ? { kind: 'valid' } : { kind: 'not-today' }
}

/** Whether the door can scan it. */
export function hasCode(face: TicketFace): boolean {
  return face.kind === 'valid' || face.kind === 'not-today' || face.kind === 'checked-in'
}

const OVER: ReadonlySet<TicketFace['kind']> = new Set([
  'offer-over',
  'lapsed',
  'reconfirm-lapsed',
  'cancelled',
  'session-cancelled',
  'ended',
])

/** Nobody gets in with it any more. */
export function isOver(face: TicketFace): boolean {
  return OVER.has(face.kind)
}
