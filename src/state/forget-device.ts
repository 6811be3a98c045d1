import { draftStore } from './draft-store'
import { mapView } from './map-view-store'
import { newsStore } from './news-store'
import { searches } from './searches-store'
import { sessionMarksStore } from './session-marks-store'
import type { Stores } from './stores'
import { ticketStore } from './ticket-store'

/** What is about nobody: how the app looks, and what everybody may read. All else goes, also what a later release adds. */
const KEPT: ReadonlySet<string> = new Set(['settings', 'programme', 'availability'])

const nothing = { status: 'ready', value: [] } as const

/**
 * Lets this device forget whoever used it: what is kept and what is in memory, the sign-in included. For after the account
 * was erased: then there are no registrations, people or messages, and nobody has to ask.
 */
export function forgetDevice(stores: Stores): void {
  stores.registrations.setState({ registrations: nothing, giveBacks: {} })
  stores.people.setState({ people: nothing })
  stores.notices.setState({ notices: nothing })
  stores.favourites.setState({ activityIds: [] })
  stores.filter.setState(stores.filter.getInitialState(), true)
  stores.origin.getState().clear()
  draftStore(stores).setState({ draft: undefined })
  ticketStore(stores).setState({ tickets: {} })
  searches.of(stores).setState({ recent: [] })
  sessionMarksStore(stores).setState({ marks: {} })
  newsStore.of(stores).setState({ editionId: '', answers: {}, isSwitchedOff: false })
  mapView.of(stores).setState(mapView.of(stores).getInitialState(), true)
  for (const key of stores.storage.keys()) if (!KEPT.has(key)) stores.storage.remove(key)
}
