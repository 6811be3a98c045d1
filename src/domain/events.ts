import type { Move } from './session'
import type { Instant } from './time'

/** What happened to a registration, in the past tense; the Notifier turns it into messages. */
export type RegistrationEventType =
  | 'registered'
  | 'joined-waiting-list'
  | 'place-offered'
  | 'offer-confirmed'
  | 'offer-lapsed'
  | 'reconfirm-lapsed'
  | 'session-moved'
  | 'session-cancelled'
  | 'cancelled'
  | 'checked-in'

/** What a sentence about it needs; never personal data. */
export interface EventFacts {
  /** By when an answer is wanted. */
  readonly until?: Instant
  readonly move?: Move
}

export interface RegistrationEvent {
  readonly type: RegistrationEventType
  readonly registrationId: string
  readonly sessionId: string
  readonly accountId: string
  readonly at: Instant
  /** Tells apart what can happen to a registration more than once; empty for what happens once. */
  readonly occasion: string
  readonly facts: EventFacts
}
