import { CodedError } from '../errors'
import { holdsPlace, isLive, seatsOf, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { changed } from './change'
import type { Accepted, CancelCommand } from './command'
import { freePlaces } from './free-places'
import { offerPlaces } from './offers'
import { ownRegistration } from './own'

/** Gives back the whole party's places, or leaves the waiting list; what is freed is offered on at once. */
export function cancel(state: SessionState, command: CancelCommand, now: Instant): Accepted {
  const before = ownRegistration(state, command)
  if (before.status === 'checked-in') throw new CodedError('already-checked-in')
  if (!isLive(before)) return { effects: [], registration: before }
  if (now >= state.session.endsAt) throw new CodedError('session-ended')
  const { offer: _answered, ...rest } = before
  const registration: Registration = { ...rest, status: 'cancelled', changedAt: now }
  const freed = holdsPlace(before) ? seatsOf(before) : 0
  // Leaving the list frees no place, but may clear the way for a smaller party behind.
  const others = [...state.waitingInOrder()].filter((waiting) => waiting.id !== before.id)
  return {
    effects: [
      ...changed(registration, 'cancelled'),
      ...offerPlaces(state.session, others, freePlaces(state) + freed, now),
    ],
    registration,
  }
}
