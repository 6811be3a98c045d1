import { useEffect } from 'react'
import type { MyRegistration } from '@/state/registrations-store'
import { pendingOf, type Pending } from '@/state/resource'
import { useProgramme, useRegistrations, useStores } from '@/state/stores'
import { ticketStore, useTickets, type KeptTicket } from '@/state/ticket-store'
import { useBrowsing } from '@/state/use-browsing'
import { targetOf, type SignUpTarget } from '../form/sign-up-target'

export type TicketData =
  | Pending
  | { readonly status: 'missing' }
  /** What the phone remembers, while the backend is silent. */
  | { readonly status: 'kept'; readonly kept: KeptTicket; readonly isOffline: boolean }
  | { readonly status: 'ready'; readonly registration: MyRegistration; readonly target: SignUpTarget }

/** The registration with what it is for; a ticket once seen opens without any backend. */
export function useTicketData(registrationId: string): TicketData {
  useBrowsing()
  const stores = useStores()
  const programme = useProgramme((state) => state.programme)
  const registrations = useRegistrations((state) => state.registrations)
  const kept = useTickets(({ tickets }) => tickets[registrationId])
  // Given back since, while another page was in view: nobody must find its code at the door.
  const isGivenBack = useRegistrations(({ giveBacks }) => giveBacks[registrationId] === 'done')
  useEffect(() => {
    if (!isGivenBack) return
    ticketStore(stores).getState().drop(registrationId)
    stores.registrations.getState().forgetGiveBack(registrationId)
  }, [isGivenBack, registrationId, stores])

  if (programme.status === 'ready' && registrations.status === 'ready') {
    const registration = registrations.value.find(({ id }) => id === registrationId)
    const target = registration && targetOf(programme.value.index, registration.sessionId)
    return registration && target ? { status: 'ready', registration, target } : { status: 'missing' }
  }
  const pending = pendingOf([programme, registrations], () => {
    void stores.programme.getState().load()
    void stores.registrations.getState().load()
  })
  return kept ? { status: 'kept', kept, isOffline: pending.status === 'failed' } : pending
}
