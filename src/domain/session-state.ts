import { isLapsing, isOverdue } from './question'
import { isLive, holdsPlace, seatsOf, type Registration } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

/** What a decision may look at: one session, as it stands under its lock. */
export interface SessionState {
  readonly session: Session
  /** People who hold a place: confirmed, offered or checked in. */
  readonly taken: number
  readonly waitingPeople: number
  readonly waitingParties: number
  readonly nextSeq: number
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
export type SessionTotals = Pick<SessionState, 'taken' | 'waitingPeople' | 'waitingParties' | 'nextSeq'>

/** A session's registrations, indexed so that each question above costs the same however many there are. */
export class SessionBook implements SessionState {
  session: Session
  taken = 0
  waitingPeople = 0
  waitingParties = 0
  nextSeq = 1
  private readonly byId = new Map<string, Registration>()
  private readonly liveByPerson = new Map<string, string>()
  private readonly waiting = new Map<string, Registration>()
  private readonly offered = new Map<string, Registration>()
  private readonly confirmed = new Map<string, Registration>()

  /** @param totals given when `registrations` are not all there are */
  constructor(session: Session, registrations: Iterable<Registration>, totals?: SessionTotals) {
    this.session = session
    for (const registration of [...registrations].sort((a, b) => a.seq - b.seq)) this.put(registration)
    if (totals) Object.assign(this, totals)
  }

  find(registrationId: string): Registration | undefined {
    return this.byId.get(registrationId)
  }

  liveOf(personId: string): Registration | undefined {
    const id = this.liveByPerson.get(personId)
    return id === undefined ? undefined : this.byId.get(id)
  }

  waitingInOrder(): Iterable<Registration> {
    // Arrivals are appended with a rising seq and nobody re-enters the list, so insertion order is FIFO order.
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
    if (before) this.count(before, -1)
    this.byId.set(registration.id, registration)
    this.count(registration, 1)
    this.nextSeq = Math.max(this.nextSeq, registration.seq + 1)
  }

  private count(registration: Registration, sign: 1 | -1): void {
    const seats = seatsOf(registration)
    if (holdsPlace(registration)) this.taken += sign * seats
    if (registration.status === 'waiting') {
      this.waitingPeople += sign * seats
      this.waitingParties += sign
    }
    this.index(this.waiting, registration, sign === 1 && registration.status === 'waiting')
    this.index(this.offered, registration, sign === 1 && registration.status === 'offered')
    this.index(this.confirmed, registration, sign === 1 && registration.status === 'confirmed')
    for (const person of registration.attendees) {
      if (sign === 1 && isLive(registration)) this.liveByPerson.set(person.id, registration.id)
      else if (this.liveByPerson.get(person.id) === registration.id) this.liveByPerson.delete(person.id)
    }
  }

  private index(map: Map<string, Registration>, registration: Registration, isIn: boolean): void {
    if (isIn) map.set(registration.id, registration)
    else map.delete(registration.id)
  }
}
