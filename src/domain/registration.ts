import type { Instant } from './time'
import type { Person } from './person'

/** A guardian's yes: which text, when, and by whom in the household. */
export interface Consent {
  readonly textVersion: string
  readonly at: Instant
  readonly guardianId: string
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
  readonly phone: string
  readonly consent?: Consent
  readonly status: RegistrationStatus
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
