/** What happened to a registration, in the past tense; the Notifier turns it into messages. */
export type RegistrationEventType =
  | 'registered'
  | 'joined-waiting-list'
  | 'place-offered'
  | 'offer-confirmed'
  | 'offer-lapsed'
  | 'cancelled'
  | 'checked-in'

export interface RegistrationEvent {
  readonly type: RegistrationEventType
  readonly registrationId: string
  readonly sessionId: string
  readonly accountId: string
}
