import { seatsOf, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { changed } from './change'
import type { Accepted } from './command'
import { freePlaces } from './free-places'
import { offerPlaces } from './offers'

/** Passes on every offer whose time is over. Running it twice does nothing the second time. */
export function expireOffers(state: SessionState, now: Instant): Accepted {
  const overdue = state.overdueOffers(now)
  if (overdue.length === 0) return { effects: [] }
  const lapsed = overdue.flatMap((offered) => {
    const { offer: _unanswered, ...rest } = offered
    const registration: Registration = { ...rest, status: 'lapsed', changedAt: now }
    return changed(registration, 'offer-lapsed')
  })
  const freed = overdue.reduce((sum, registration) => sum + seatsOf(registration), 0)
  return {
    effects: [
      ...lapsed,
      ...offerPlaces(state.session, state.waitingInOrder(), freePlaces(state) + freed, now),
    ],
  }
}
