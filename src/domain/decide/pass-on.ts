import { holdsPlace, seatsOf, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import type { Effect } from './command'
import { freePlaces } from './free-places'
import { offerPlaces } from './offers'

const seatsHeld = (registration: Registration | undefined): number =>
  registration && holdsPlace(registration) ? seatsOf(registration) : 0

/**
 * Offers on what a registration's change leaves free. One that still waits keeps its place in the line, and may itself be
 * offered what it now fits; one that left the line frees no place, but may clear the way for a smaller party behind it.
 * @param after undefined where it is no more
 */
export function passOn(
  state: SessionState,
  before: Registration,
  after: Registration | undefined,
  now: Instant,
): readonly Effect[] {
  const waiting = [...state.waitingInOrder()].flatMap((one) => {
    if (one.id !== before.id) return [one]
    return after?.status === 'waiting' ? [after] : []
  })
  return offerPlaces(state.session, waiting, freePlaces(state) + seatsHeld(before) - seatsHeld(after), now)
}

/** The registration as these effects leave it. */
export function lastOf(registration: Registration, effects: readonly Effect[]): Registration {
  return effects.reduce(
    (last, effect) =>
      effect.type === 'saved' && effect.registration.id === registration.id ? effect.registration : last,
    registration,
  )
}
