import { placesFreedBy } from '@/domain/given-back'
import { useDraft } from '@/state/draft-store'
import { pendingOf, type Pending } from '@/state/resource'
import { useFavourites, usePeople, useProgramme, useRegistrations, useStores } from '@/state/stores'
import { useTickets } from '@/state/ticket-store'
import { useNow } from '@/state/use-now'

/** What there is to erase, each in its number. */
export interface WhatGoes {
  readonly people: number
  readonly registrations: number
  /** In people. */
  readonly places: number
  readonly tickets: number
  readonly favourites: number
  readonly hasDraft: boolean
}

/** What would be erased now; not without the backend, which alone knows. */
export function useWhatGoes(): Pending | { readonly status: 'ready'; readonly what: WhatGoes } {
  const stores = useStores()
  const people = usePeople((state) => state.people)
  const registrations = useRegistrations((state) => state.registrations)
  const programme = useProgramme((state) => state.programme)
  const tickets = useTickets((state) => Object.keys(state.tickets).length)
  const favourites = useFavourites(({ activityIds }) => activityIds.length)
  const hasDraft = useDraft(({ draft }) => draft !== undefined)
  const now = useNow()
  if (people.status !== 'ready' || registrations.status !== 'ready' || programme.status !== 'ready')
    return pendingOf([people, registrations, programme], () => {
      void stores.people.getState().load()
      void stores.registrations.getState().load()
      void stores.programme.getState().load()
    })
  const { session } = programme.value.index
  const places = registrations.value.reduce((sum, registration) => {
    const its = session.get(registration.sessionId)
    return sum + (its ? placesFreedBy(registration, its, now) : 0)
  }, 0)
  const counted = { people: people.value.length, registrations: registrations.value.length, places }
  return { status: 'ready', what: { ...counted, tickets, favourites, hasDraft } }
}
