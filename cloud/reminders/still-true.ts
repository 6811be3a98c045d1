import { dueNotices } from '../../src/domain/due-notices'
import type { Registration } from '../../src/domain/registration'
import { isLive } from '../../src/domain/registration'
import type { Session } from '../../src/domain/session'
import type { Instant } from '../../src/domain/time'
import type { News } from './outbox'

/** Whether the news is still true: nobody wants to hear of a place that somebody else has by now. */
export function isStillTrue(
  { kind, occasion }: Pick<News, 'kind' | 'occasion'>,
  registration: Registration,
  session: Session,
  now: Instant,
): boolean {
  const { status, offer, endedBy } = registration
  switch (kind) {
    case 'registered':
    case 'offer-confirmed':
      return status === 'confirmed' || status === 'checked-in'
    case 'joined-waiting-list':
      return status === 'waiting'
    case 'place-offered':
      return status === 'offered' && offer !== undefined && now < offer.expiresAt
    case 'offer-lapsed':
      return status === 'lapsed' && endedBy === undefined
    case 'reconfirm-lapsed':
      return endedBy === 'reconfirm-lapsed'
    case 'cancelled':
      return status === 'cancelled' && endedBy === undefined
    case 'checked-in':
      return status === 'checked-in'
    case 'session-moved':
      // Of several moves the last one says all.
      return isLive(registration) && now < session.endsAt && occasion === String(session.changed?.revision)
    case 'session-cancelled':
      return session.status === 'cancelled'
    case 'offer-expiring':
    case 'reconfirm-asked':
    case 'starts-tomorrow':
      return dueNotices(registration, session, now).some(
        (due) => due.kind === kind && due.occasion === occasion,
      )
  }
}
