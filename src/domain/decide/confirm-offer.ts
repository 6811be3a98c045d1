import { CodedError } from '../errors'
import type { Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { changed } from './change'
import type { Accepted, ConfirmOfferCommand } from './command'
import { ownRegistration } from './own'

/** Takes the place that was offered, in time. Confirming twice is the same as once. */
export function confirmOffer(state: SessionState, command: ConfirmOfferCommand, now: Instant): Accepted {
  const before = ownRegistration(state, command)
  if (before.status === 'confirmed') return { effects: [], registration: before }
  if (before.status === 'lapsed') throw new CodedError('offer-expired')
  if (before.status !== 'offered' || !before.offer) throw new CodedError('not-offered')
  if (now >= before.offer.expiresAt) throw new CodedError('offer-expired')
  if (state.session.status === 'cancelled') throw new CodedError('session-cancelled')
  const { offer: _answered, ...rest } = before
  const registration: Registration = { ...rest, status: 'confirmed', changedAt: now }
  return { effects: changed(registration, 'offer-confirmed'), registration }
}
