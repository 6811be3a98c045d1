import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Ticket } from '@/data/api'
import type { Instant } from '@/domain/time'
import type { DeviceStorage } from '@/platform/storage/contract'
import { lateStore } from './late-store'
import { isRecord, isTextList, persisted } from './persisted'

/** A ticket with all that has to be read beside it, so that a phone without a network can show it at the door. */
export interface KeptTicket {
  readonly ticket: Ticket
  readonly title: string
  readonly place: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly names: readonly string[]
}

export interface TicketState {
  /** By registration. */
  readonly tickets: Readonly<Record<string, KeptTicket>>
  /** Keeps a ticket; those that `now` no longer admit anybody are let go, because they name people. */
  keep(ticket: KeptTicket, now: Instant): void
  /** Lets go of the ticket of a registration that was given back. */
  drop(registrationId: string): void
}

function isTicket(value: unknown): value is Ticket {
  return (
    isRecord(value) &&
    typeof value.registrationId === 'string' &&
    typeof value.sessionId === 'string' &&
    typeof value.text === 'string' &&
    typeof value.code === 'string' &&
    typeof value.seats === 'number' &&
    Array.isArray(value.parts) &&
    typeof value.expiresAt === 'string'
  )
}

function isKept(value: unknown): value is KeptTicket {
  return (
    isRecord(value) &&
    isTicket(value.ticket) &&
    typeof value.title === 'string' &&
    typeof value.place === 'string' &&
    typeof value.startsAt === 'string' &&
    typeof value.endsAt === 'string' &&
    isTextList(value.names)
  )
}

function isKeptTickets(value: unknown): value is Readonly<Record<string, KeptTicket>> {
  return isRecord(value) && Object.values(value).every(isKept)
}

function createTicketStore(storage: DeviceStorage): StoreApi<TicketState> {
  const saved = persisted(storage, 'tickets', isKeptTickets)
  return createStore<TicketState>()((set, get) => {
    function put(tickets: readonly KeptTicket[]): void {
      const byId = Object.fromEntries(tickets.map((kept) => [kept.ticket.registrationId, kept]))
      saved.write(byId)
      set({ tickets: byId })
    }
    const allBut = (registrationId: string) =>
      Object.values(get().tickets).filter((kept) => kept.ticket.registrationId !== registrationId)
    return {
      tickets: saved.read() ?? {},
      keep(kept, now) {
        const others = allBut(kept.ticket.registrationId)
        put([...others.filter(({ ticket }) => ticket.expiresAt > now), kept])
      },
      drop(registrationId) {
        if (get().tickets[registrationId]) put(allBut(registrationId))
      },
    }
  })
}

export const { of: ticketStore, useSelected: useTickets } = lateStore(createTicketStore)
