import { seatsOf, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { changed } from './change'
import type { Accepted, Effect } from './command'
import { freePlaces } from './free-places'
import { offerPlaces } from './offers'

function lapse(overdue: Registration, now: Instant): readonly Effect[] {
  const { offer: unanswered, ...rest } = overdue
  const registration: Registration = { ...rest, status: 'lapsed', changedAt: now }
  return unanswered
    ? changed(registration, 'offer-lapsed')
    : changed({ ...registration, endedBy: 'reconfirm-lapsed' }, 'reconfirm-lapsed')
}

/** Passes on every place whose time to be confirmed is over. Running it twice does nothing the second time. */
export function expire(state: SessionState, now: Instant): Accepted {
  const overdue = state.overdue(now)
  if (overdue.length === 0) return { effects: [] }
  const freed = overdue.reduce((sum, registration) => sum + seatsOf(registration), 0)
  return {
    effects: [
      ...overdue.flatMap((registration) => lapse(registration, now)),
      ...offerPlaces(state.session, state.waitingInOrder(), freePlaces(state) + freed, now),
    ],
  }
}
