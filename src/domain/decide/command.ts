import type { SignUpLimits } from '../edition'
import type { CodedError } from '../errors'
import type { RegistrationEvent } from '../events'
import type { Person } from '../person'
import type { Consent, Registration } from '../registration'
import type { Session, Slot } from '../session'

export interface RegisterCommand {
  readonly type: 'register'
  readonly id: string
  readonly accountId: string
  readonly attendees: readonly Person[]
  /** Everyone in the account, coming or not: a guardian need not come. */
  readonly household: readonly Person[]
  readonly phone: string
  readonly consent?: Consent
  /** The text a guardian has to have seen. */
  readonly consentVersion: string
  /** Without this a full session refuses, so that nobody waits who did not choose to. */
  readonly acceptWaiting: boolean
  /** Sessions that the family was warned of and goes to all the same: it is written down, never held against them. */
  readonly acceptedClashes?: readonly string[]
  /** Of the edition, where it has any. */
  readonly limits?: SignUpLimits & { readonly editionId: string }
}

export interface CancelCommand {
  readonly type: 'cancel'
  readonly id: string
  readonly accountId: string
}

export interface ChangePartyCommand {
  readonly type: 'change-party'
  readonly id: string
  readonly accountId: string
  /** Those who still come. */
  readonly attendeeIds: readonly string[]
}

export interface WithdrawConsentCommand {
  readonly type: 'withdraw-consent'
  readonly id: string
  readonly accountId: string
}

/** The account goes, and with it what this registration says of anybody. */
export interface EraseCommand {
  readonly type: 'erase'
  readonly id: string
  readonly accountId: string
}

export interface ConfirmOfferCommand {
  readonly type: 'confirm-offer'
  readonly id: string
  readonly accountId: string
}

export interface CheckInCommand {
  readonly type: 'check-in'
  readonly id: string
}

export interface ChangeCapacityCommand {
  readonly type: 'change-capacity'
  readonly capacity: number
}

export interface ReconfirmCommand {
  readonly type: 'reconfirm'
  readonly id: string
  readonly accountId: string
}

/** The host's: another time, another place, or not at all. */
export interface ChangeSessionCommand {
  readonly type: 'change-session'
  readonly slot: Partial<Slot>
  readonly isCancelled: boolean
}

/** Passes on the places that nobody confirmed in time. */
export interface ExpireCommand {
  readonly type: 'expire'
}

export type Command =
  | RegisterCommand
  | CancelCommand
  | ChangePartyCommand
  | WithdrawConsentCommand
  | EraseCommand
  | ConfirmOfferCommand
  | CheckInCommand
  | ChangeCapacityCommand
  | ReconfirmCommand
  | ChangeSessionCommand
  | ExpireCommand

/** All that a store has to write, and all that has to be told, in order. */
export type Effect =
  | { readonly type: 'saved'; readonly registration: Registration }
  | { readonly type: 'removed'; readonly registration: Registration }
  | { readonly type: 'capacity-changed'; readonly capacity: number }
  | { readonly type: 'session-changed'; readonly session: Session }
  | { readonly type: 'told'; readonly event: RegistrationEvent }

export interface Accepted {
  readonly effects: readonly Effect[]
  /** The registration the command is about, as it is afterwards. */
  readonly registration?: Registration
  /** Of `erase`: people whose places it gave back. */
  readonly placesGivenBack?: number
}

export type Decision = Accepted | { readonly refused: CodedError }
