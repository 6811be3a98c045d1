import { CodedError } from '../src/domain/errors'
import { tallyOf } from '../src/domain/live-tally'
import type { Programme } from '../src/domain/programme'
import { seatsOf, type Registration } from '../src/domain/registration'
import { SessionBook } from '../src/domain/session-state'
import type { SessionCounts } from '../src/domain/sign-up-state'
import type { Instant } from '../src/domain/time'
import type { Store } from '../src/usecases/ports'
import { DEMO_ACCOUNT, demoCounts, demoRegistrations, type DemoParties } from './demo-parties'
import { savedState, type KeyValue } from './saved-state'

export interface MemoryStoreOptions {
  readonly programme: Programme
  readonly demo?: DemoParties
  readonly storage: KeyValue
}

export interface MemoryStore extends Store {
  /** When somebody last changed something on this device; demonstration parties do not count. */
  lastChange(): Instant | undefined
}

function countsOf(book: SessionBook): SessionCounts {
  const { session, taken, offeredPeople, waitingParties, waitingPeople } = book
  return { sessionId: session.id, taken, offeredPeople, waitingParties, waitingPeople }
}

/**
 * A store in memory, saved to device storage as it goes. A session is loaded when it is first asked for, so that
 * starting costs nothing however many there are. One thread is its lock.
 */
export function createMemoryStore({ programme, demo = {}, storage }: MemoryStoreOptions): MemoryStore {
  const saved = savedState(storage, programme.edition.id)
  const sessions = new Map(programme.sessions.map((session) => [session.id, session]))
  const books = new Map<string, SessionBook>()

  function load(sessionId: string): SessionBook {
    const session = sessions.get(sessionId)
    if (!session) throw new CodedError('session-not-found')
    return new SessionBook(session, saved.session(sessionId) ?? demoRegistrations(session, demo))
  }

  function bookOf(sessionId: string): SessionBook {
    const book = books.get(sessionId) ?? load(sessionId)
    books.set(sessionId, book)
    return book
  }

  for (const sessionId of saved.touched()) if (sessions.has(sessionId)) bookOf(sessionId)

  function registrations(): readonly Registration[] {
    return [...books.values()].flatMap((book) => [...book.all()])
  }

  return {
    programme: async () => programme,
    counts: async () =>
      programme.sessions.map(({ id }) => {
        const book = books.get(id)
        return book ? countsOf(book) : demoCounts(id, demo)
      }),
    async transact(sessionId, _commands, decideAll) {
      const book = bookOf(sessionId)
      book.tally = tallyOf(registrations())
      try {
        const folded = decideAll(book)
        if (folded.saved.length + folded.removed.length > 0) saved.writeSession(sessionId, [...book.all()])
        return folded
      } catch (error) {
        // What could not be written did not happen: back to the state that was saved.
        books.set(sessionId, load(sessionId))
        throw error
      }
    },
    registration: async (id) => registrations().find((registration) => registration.id === id),
    registrationsOf: async (accountId) => registrations().filter((r) => r.accountId === accountId),
    async ahead({ sessionId, seq }) {
      const before = [...bookOf(sessionId).waitingInOrder()].filter((waiting) => waiting.seq < seq)
      return { parties: before.length, people: before.reduce((sum, party) => sum + seatsOf(party), 0) }
    },
    lastChange: () =>
      registrations()
        .filter(({ accountId }) => accountId !== DEMO_ACCOUNT)
        .map(({ changedAt }) => changedAt)
        .sort()
        .pop(),
    people: async (accountId) => saved.people(accountId),
    async savePerson(accountId, person) {
      const people = saved.people(accountId)
      const isNew = !people.some(({ id }) => id === person.id)
      saved.writePeople(
        accountId,
        isNew ? [...people, person] : people.map((known) => (known.id === person.id ? person : known)),
      )
    },
    async removePerson(accountId, personId) {
      saved.writePeople(
        accountId,
        saved.people(accountId).filter(({ id }) => id !== personId),
      )
    },
    async forgetAccount(accountId) {
      const { length } = saved.people(accountId)
      saved.removePeople(accountId)
      return length
    },
  }
}
