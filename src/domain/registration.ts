import type { Instant } from './time'
import type { Person } from './person'

/** A guardian's yes: which text, when, and by whom in the household. */
export interface Consent {
  readonly textVersion: string
  readonly at: Instant
  readonly guardianId: string
  /** Since when it no longer holds; what was recorded of the children is gone by then. */
  readonly withdrawnAt?: Instant
}

export type RegistrationStatus =
  | 'confirmed'
  | 'waiting'
  /** A place is kept until `offer.expiresAt`. */
  | 'offered'
  | 'checked-in'
  | 'cancelled'
  /** Nobody answered in time: an offer, or the question whether they still come. */
  | 'lapsed'

/** 报名: one party at one session. */
export interface Registration {
  /** UUIDv7 made by the client: the idempotency key of the sign-up. */
  readonly id: string
  readonly sessionId: string
  readonly accountId: string
  readonly attendees: readonly Person[]
  /** The part of the ticket that is each attendee's, once somebody has left the party: see `ticketParts`. */
  readonly parts?: readonly number[]
  readonly phone: string
  readonly consent?: Consent
  /** Sessions that the family was warned of as clashing, and goes to all the same. */
  readonly acceptedClashes?: readonly string[]
  readonly status: RegistrationStatus
  /** It began on the waiting list. */
  readonly waited?: true
  /** Order of arrival within the session; the waiting list is served by it. */
  readonly seq: number
  readonly createdAt: Instant
  readonly changedAt: Instant
  /** When they last said that they still come. */
  readonly reconfirmedAt?: Instant
  /** What ended it, where its owner did not and it was no offer that ran out. */
  readonly endedBy?: 'session-cancelled' | 'reconfirm-lapsed'
  readonly offer?: { readonly madeAt: Instant; readonly expiresAt: Instant }
}

const HOLDS_PLACE: ReadonlySet<RegistrationStatus> = new Set(['confirmed', 'offered', 'checked-in'])

/** Places are counted in people. */
export function seatsOf(registration: Pick<Registration, 'attendees'>): number {
  return registration.attendees.length
}

export function holdsPlace(registration: Pick<Registration, 'status'>): boolean {
  return HOLDS_PLACE.has(registration.status)
}

/** Holding a place or waiting for one. */
export function isLive(registration: Pick<Registration, 'status'>): boolean {
  return holdsPlace(registration) || registration.status === 'waiting'
}

/**
 * Which part of the ticket is whose, in the order of the attendees: their place in the party as it signed up, from 1. A
 * number stays with its person when others leave and is never given again, so no ticket that was shown to somebody
 * becomes somebody else's.
 */
export function ticketParts({
  attendees,
  parts,
}: Pick<Registration, 'attendees' | 'parts'>): readonly number[] {
  return parts ?? attendees.map((_, i) => i + 1)
}

/** The registration without those who leave; where nobody does, as it was. */
export function withOnly(registration: Registration, stays: (person: Person) => boolean): Registration {
  if (registration.attendees.every(stays)) return registration
  const parts = ticketParts(registration)
  return {
    ...registration,
    attendees: registration.attendees.filter(stays),
    parts: parts.filter((_, i) => {
      const person = registration.attendees[i]
      return person !== undefined && stays(person)
    }),
  }
}
