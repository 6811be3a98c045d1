import type { Command } from '../domain/decide/command'
import type { Folded } from '../domain/decide/fold'
import type { RegistrationEvent } from '../domain/events'
import type { Notice } from '../domain/notice'
import type { Person } from '../domain/person'
import type { Programme } from '../domain/programme'
import type { Registration } from '../domain/registration'
import type { SessionBook } from '../domain/session-state'
import type { SessionCounts } from '../domain/sign-up-state'
import type { Instant } from '../domain/time'

/** The only way to learn the time; production, demonstration and tests each have their own. */
export interface Clock {
  now(): Instant
}

/** Told after the effects are stored, never before. */
export interface Notifier {
  notify(events: readonly RegistrationEvent[]): Promise<void>
}

/** Ed25519. The key stays behind this port. */
export interface TicketSigner {
  readonly keyId: number
  /** A signature of 64 bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** What stands before somebody on a waiting list. */
export interface Ahead {
  readonly parties: number
  readonly people: number
}

export interface KeptNotices {
  readonly notices: readonly Notice[]
  readonly readUntil?: Instant
}

/** Everything that is kept. Each implementation passes the contract suite `describeApi`. */
export interface Store {
  programme(): Promise<Programme>
  counts(): Promise<readonly SessionCounts[]>
  /**
   * Loads the session under its lock, lets `decideAll` fold the commands into it and writes all that it saved in one
   * transaction, the notices of what happened included. The commands and the time are given so that a store may load
   * only the registrations that they, or a deadline that has passed, can touch.
   * @throws CodedError session-not-found; storage-full, and then nothing was written
   */
  transact(
    sessionId: string,
    commands: readonly Command[],
    decideAll: (book: SessionBook) => Folded,
    now: Instant,
  ): Promise<Folded>
  /** One of the account's. */
  registration(accountId: string, id: string): Promise<Registration | undefined>
  registrationsOf(accountId: string): Promise<readonly Registration[]>
  /** Those at a session, and all others of their accounts. */
  registrationsAround(sessionId: string): Promise<readonly Registration[]>
  /** Waiting parties of the session that arrived before this one, and the people in them. */
  ahead(registration: Registration): Promise<Ahead>
  /** What happened to the account's registrations, in any order. */
  notices(accountId: string): Promise<KeptNotices>
  /** Notices up to here are read; an earlier moment than before changes nothing. */
  readNotices(accountId: string, until: Instant): Promise<void>
  people(accountId: string): Promise<readonly Person[]>
  savePerson(accountId: string, person: Person): Promise<void>
  removePerson(accountId: string, personId: string): Promise<void>
  /**
   * Forgets everything of an account but its registrations: people, what was to be sent to it, and all that leads to it.
   * @returns how many people that were
   */
  forgetAccount(accountId: string): Promise<number>
}

/** The mobile number that WeChat's code stands for. @throws CodedError phone-not-given where it stands for none */
export type PhoneOf = (code: string) => Promise<string>

export interface Ports {
  readonly store: Store
  readonly clock: Clock
  readonly notifier: Notifier
  readonly signer: TicketSigner
  /**
   * One turn of the event loop, taken before the next batch of a busy session leaves: whoever was just answered may ask
   * again, and two half-full batches never chase each other. Absent where nobody else can come in meanwhile.
   */
  readonly turn?: () => Promise<void>
  /** Absent where nobody can ask WeChat. */
  readonly phoneOf?: PhoneOf
}
