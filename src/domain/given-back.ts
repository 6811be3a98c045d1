import { holdsPlace, seatsOf, type Registration } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

/** How many places come free when a registration is erased, in people; none of whoever was there, or of what is over. */
export function placesFreedBy(
  registration: Pick<Registration, 'status' | 'attendees'>,
  session: Pick<Session, 'endsAt'>,
  now: Instant,
): number {
  const isKept = holdsPlace(registration) && registration.status !== 'checked-in'
  return isKept && now < session.endsAt ? seatsOf(registration) : 0
}
