import type { Attendance } from '../domain/no-shows'
import type { Notice } from '../domain/notice'
import type { Person } from '../domain/person'
import type { Programme } from '../domain/programme'
import type { Registration } from '../domain/registration'
import type { SessionCounts } from '../domain/sign-up-state'
import type { Instant } from '../domain/time'

/** How full everything is, and the server's time, from which a phone with a wrong clock learns the right one. */
export interface Availability {
  readonly asOf: Instant
  readonly counts: readonly SessionCounts[]
}

/** A registration as its owner sees it. */
export interface MyRegistration extends Omit<Registration, 'accountId'> {
  /** While waiting: parties before this one. */
  readonly partiesAhead?: number
  /** And the people in them. */
  readonly peopleAhead?: number
}

export interface RegisterInput {
  /** UUIDv7 from the client. Sending it again gives the first answer again. */
  readonly id: string
  readonly sessionId: string
  readonly attendeeIds: readonly string[]
  readonly phone: string
  readonly consent?: { readonly textVersion: string; readonly guardianId: string }
  readonly acceptWaiting: boolean
  /** Sessions that clash with this one and are gone to all the same. */
  readonly acceptedClashes?: readonly string[]
}

export interface RegistrationRef {
  readonly registrationId: string
}

export interface ChangePartyInput extends RegistrationRef {
  /** Those who still come: some of the party, not more. */
  readonly attendeeIds: readonly string[]
}

/** What was erased; of a call that is repeated only what the earlier one had left. */
export interface Erased {
  readonly people: number
  readonly registrations: number
  /** In people. */
  readonly placesGivenBack: number
}

/** The ticket of one of the party, who may come alone with it. */
export interface TicketPart {
  readonly personId: string
  readonly text: string
  /** The whole ticket's with the part's number behind it, e.g. `7K3M Q9TD 2XWF-2`. */
  readonly code: string
}

/** The ticket of the whole party. */
export interface Ticket {
  readonly registrationId: string
  readonly sessionId: string
  /** What the QR code holds: 123 characters, see `domain/ticket.ts`. */
  readonly text: string
  /** For reading out, e.g. `7K3M Q9TD 2XWF`. */
  readonly code: string
  readonly seats: number
  /** One a person, in the order of the attendees. */
  readonly parts: readonly TicketPart[]
  readonly expiresAt: Instant
}

export interface PhoneNumber {
  /** The bare eleven digits. */
  readonly phone: string
}

export interface MyNotice extends Notice {
  readonly isRead: boolean
}

/** All that can be done, by one caller. Every promise rejects with a `CodedError` and nothing else. */
export interface Api {
  getProgramme(): Promise<Programme>
  getAvailability(): Promise<Availability>
  listPeople(): Promise<readonly Person[]>
  savePerson(person: Person): Promise<Person>
  removePerson(input: { readonly personId: string }): Promise<void>
  listRegistrations(): Promise<readonly MyRegistration[]>
  register(input: RegisterInput): Promise<MyRegistration>
  /** Takes fewer people; asked again it changes nothing more. */
  changeParty(input: ChangePartyInput): Promise<MyRegistration>
  /** Takes a guardian's yes back: the children lose their places, and what was recorded of them is gone. */
  withdrawConsent(input: RegistrationRef): Promise<MyRegistration>
  cancel(input: RegistrationRef): Promise<MyRegistration>
  confirmOffer(input: RegistrationRef): Promise<MyRegistration>
  /** The party still comes: the answer to what `questionFor` asks before a session. */
  reconfirm(input: RegistrationRef): Promise<MyRegistration>
  getTicket(input: RegistrationRef): Promise<Ticket>
  /** What WeChat's own button gave its code for; it is passed on and kept nowhere. */
  phoneNumber(input: { readonly code: string }): Promise<PhoneNumber>
  /** The newest first; none of sessions that ended over a month ago. */
  listNotices(): Promise<readonly MyNotice[]>
  /** Everything up to this moment has been read; a later one than now counts as now. */
  readNotices(input: { readonly until: Instant }): Promise<void>
  /** Erases everything that is known of the caller and gives their places back. */
  eraseAccount(): Promise<Erased>
}

export interface ChangeSessionInput {
  readonly sessionId: string
  readonly startsAt?: Instant
  readonly endsAt?: Instant
  readonly venueId?: string
  readonly status?: 'cancelled'
}

export interface SessionRef {
  readonly sessionId: string
}

export interface CheckInInput extends SessionRef {
  readonly registrationId: string
}

/** What a host can do. Whether somebody is one is for whoever hands it out to know. */
export interface OrganiserApi {
  /** Moves a session or calls it off; whoever it concerns is told once, and the same again changes nothing. */
  changeSession(input: ChangeSessionInput): Promise<void>
  /** Who has a place, who of them came, and how often each has stayed away elsewhere; no names. */
  attendance(input: SessionRef): Promise<Attendance>
  /** A party is at the door. @throws CodedError already-checked-in, not-confirmed, registration-not-found */
  checkIn(input: CheckInInput): Promise<void>
}

/** Who is asking, as the host has established it; never taken from the input. */
export interface Caller {
  readonly accountId: string
}
