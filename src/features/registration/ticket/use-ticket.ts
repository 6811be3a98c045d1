import { useCallback, useEffect, useState } from 'react'
import type { ErrorCode } from '@/domain/errors'
import { codeOf } from '@/domain/errors'
import { createCancel, type Cancel } from '@/state/cancel'
import type { MyRegistration } from '@/state/registrations-store'
import { useStores } from '@/state/stores'
import { ticketStore, useTickets, type KeptTicket } from '@/state/ticket-store'
import type { SignUpTarget } from '../form/sign-up-target'

export interface TicketCode {
  /** With the names of those it admits. */
  readonly kept?: KeptTicket
  /** Why there is none, not even an older one. */
  readonly failed?: ErrorCode
  retry(): void
}

/** The signed ticket of a registration, fetched once it is to be shown and kept for when there is no network. */
export function useTicket(registration: MyRegistration, target: SignUpTarget, isShown: boolean): TicketCode {
  const stores = useStores()
  const last = useTickets(({ tickets }) => tickets[registration.id])
  const [failed, setFailed] = useState<ErrorCode>()
  const { id, attendees } = registration
  const { activity, session, venue } = target

  const load = useCallback(
    async (cancel?: Cancel) => {
      setFailed(undefined)
      try {
        const fetched = await stores.registrations.getState().ticket(id, cancel)
        const { startsAt, endsAt } = session
        const names = attendees.map(({ name }) => name)
        ticketStore(stores)
          .getState()
          .keep(
            { ticket: fetched, title: activity.title, place: venue?.title ?? '', startsAt, endsAt, names },
            stores.availability.getState().now(),
          )
      } catch (error) {
        if (!cancel?.isCancelled) setFailed(codeOf(error))
      }
    },
    [activity, attendees, id, session, stores, venue],
  )

  useEffect(() => {
    if (!isShown) return
    const waiting = createCancel()
    void load(waiting)
    return waiting.cancel
  }, [isShown, load])

  // One that names somebody who no longer comes is for another party.
  const kept = last?.ticket.parts.length === attendees.length ? last : undefined
  return {
    ...(kept && { kept }),
    ...(failed && !kept && { failed }),
    retry: () => void load(),
  }
}
