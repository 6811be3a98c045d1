import { tallyOf, type LiveTally } from './live-tally'
import { isLapsing, isOverdue } from './question'
import { isLive, holdsPlace, seatsOf, type Registration } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

/** What a decision may look at: one session, as it stands under its lock. */
export interface SessionState {
  readonly session: Session
  /** People who hold a place: confirmed, offered or checked in. */
  readonly taken: number
  /** Of them, people whose offer is not answered yet. */
  readonly offeredPeople: number
  readonly waitingPeople: number
  readonly waitingParties: number
  readonly nextSeq: number
  /** Counts over all sessions, this one included. */
  readonly tally: Pick<LiveTally, 'of'>
  find(registrationId: string): Registration | undefined
  /** The live registration this person is in, if any; there is at most one. */
  liveOf(personId: string): Registration | undefined
  /** In order of arrival. */
  waitingInOrder(): Iterable<Registration>
  /** Holding a place or waiting for one. */
  live(): readonly Registration[]
  /** Those whose time to answer is over. */
  overdue(now: Instant): readonly Registration[]
}

/** How a whole session stands, for a store that loads only the registrations a decision can touch. */
export type SessionTotals = Pick<
  SessionState,
  'taken' | 'offeredPeople' | 'waitingPeople' | 'waitingParties' | 'nextSeq'
>

export interface BookOptions {
  /** Given when the registrations are not all there are. */
  readonly totals?: SessionTotals
  /** Shared by the books that are decided on together; it has counted the registrations already. */
  readonly tally?: LiveTally
}

/** A session's registrations, indexed so that each question above costs the same however many there are. */
export class SessionBook implements SessionState {
  session: Session
  taken = 0
  offeredPeople = 0
  waitingPeople = 0
  waitingParties = 0
  nextSeq = 1
  tally: LiveTally
  private readonly byId = new Map<string, Registration>()
  private readonly liveByPerson = new Map<string, string>()
  private readonly waiting = new Map<string, Registration>()
  private readonly offered = new Map<string, Registration>()
  private readonly confirmed = new Map<string, Registration>()

  constructor(session: Session, registrations: Iterable<Registration>, { totals, tally }: BookOptions = {}) {
    this.session = session
    const inOrder = [...registrations].sort((a, b) => a.seq - b.seq)
    for (const registration of inOrder) this.change(undefined, registration)
    if (totals) Object.assign(this, totals)
    this.tally = tally ?? tallyOf(inOrder)
  }

  find(registrationId: string): Registration | undefined {
    return this.byId.get(registrationId)
  }

  liveOf(personId: string): Registration | undefined {
    const id = this.liveByPerson.get(personId)
    return id === undefined ? undefined : this.byId.get(id)
  }

  waitingInOrder(): Iterable<Registration> {
    // Arrivals are appended with a rising seq, nobody re-enters the list, and a Map keeps the place of a key whose value
    // changes, so insertion order is FIFO order.
    return this.waiting.values()
  }

  live(): readonly Registration[] {
    return [...this.byId.values()].filter(isLive)
  }

  overdue(now: Instant): readonly Registration[] {
    // Whoever has a place is looked at only while unanswered places lapse; else this costs as many as there are offers.
    const confirmed = isLapsing(this.session, now) ? [...this.confirmed.values()] : []
    return [...this.offered.values(), ...confirmed].filter((r) => isOverdue(r, this.session, now))
  }

  all(): Iterable<Registration> {
    return this.byId.values()
  }

  /** Adds a registration or puts its new state in place of the old, and moves the counters. */
  put(registration: Registration): void {
    const before = this.byId.get(registration.id)
    this.change(before, registration)
    this.tally.move({ before, after: registration })
  }

  /** As if it had never been there, but for the order of those who came after it. */
  remove(registrationId: string): void {
    const before = this.byId.get(registrationId)
    if (!before) return
    this.change(before, undefined)
    this.tally.move({ before, after: undefined })
  }

  private change(before: Registration | undefined, after: Registration | undefined): void {
    if (before) this.count(before, -1)
    if (after) this.count(after, 1)
    const id = (after ?? before)?.id ?? ''
    place(this.byId, id, after)
    place(this.waiting, id, after?.status === 'waiting' ? after : undefined)
    place(this.offered, id, after?.status === 'offered' ? after : undefined)
    place(this.confirmed, id, after?.status === 'confirmed' ? after : undefined)
    if (after) this.nextSeq = Math.max(this.nextSeq, after.seq + 1)
  }

  private count(registration: Registration, sign: 1 | -1): void {
    const seats = seatsOf(registration)
    if (holdsPlace(registration)) this.taken += sign * seats
    if (registration.status === 'offered') this.offeredPeople += sign * seats
    if (registration.status === 'waiting') {
      this.waitingPeople += sign * seats
      this.waitingParties += sign
    }
    for (const person of registration.attendees) {
      if (sign === 1 && isLive(registration)) this.liveByPerson.set(person.id, registration.id)
      else if (this.liveByPerson.get(person.id) === registration.id) this.liveByPerson.delete(person.id)
    }
  }
}

/** Under its key in the map, or out of it. */
function place(map: Map<string, Registration>, id: string, registration: Registration | undefined): void {
  if (registration) map.set(id, registration)
  else map.delete(id)
}
