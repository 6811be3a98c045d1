import { hasChanged, type Folded } from '../src/domain/decide/fold'
import { CodedError } from '../src/domain/errors'
import { tallyOf } from '../src/domain/live-tally'
import type { RegistrationEvent } from '../src/domain/events'
import { noticeOf } from '../src/domain/notice'
import type { Programme } from '../src/domain/programme'
import { seatsOf, type Registration } from '../src/domain/registration'
import { SessionBook } from '../src/domain/session-state'
import type { SessionCounts } from '../src/domain/sign-up-state'
import type { Instant } from '../src/domain/time'
import type { Store } from '../src/usecases/ports'
import { DEMO_ACCOUNT, demoCounts, demoRegistrations, type DemoParties } from './demo-parties'
import { savedState, type KeyValue, type SavedNotice } from './saved-state'

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

/** Those there were and those of what happened, each once. Nobody reads those of the demonstration's parties. */
function withNews(
  before: readonly SavedNotice[],
  events: readonly RegistrationEvent[],
): readonly SavedNotice[] {
  const known = new Set(before.map(({ id }) => id))
  const news = events.flatMap((event): readonly SavedNotice[] => {
    const notice = noticeOf(event)
    const { accountId } = event
    return notice && accountId !== DEMO_ACCOUNT && !known.has(notice.id) ? [{ ...notice, accountId }] : []
  })
  return [...before, ...news]
}

/**
 * A store in memory, saved to device storage as it goes. A session is loaded when it is first asked for, so that
 * starting costs nothing however many there are. One thread is its lock.
 */
export function createMemoryStore({ programme, demo = {}, storage }: MemoryStoreOptions): MemoryStore {
  const saved = savedState(storage, programme.edition.id)
  const published = new Map(programme.sessions.map((session) => [session.id, session]))
  const books = new Map<string, SessionBook>()
  const notices = new Map<string, readonly SavedNotice[]>()
  let current = programme

  /** The programme stays the same object while nothing in it changes: whoever has it need not look at it again. */
  function refresh(): void {
    const sessions = current.sessions.map((session) => books.get(session.id)?.session ?? session)
    if (sessions.some((session, i) => session !== current.sessions[i])) current = { ...current, sessions }
  }

  function load(sessionId: string): SessionBook {
    const session = published.get(sessionId)
    if (!session) throw new CodedError('session-not-found')
    const before = saved.session(sessionId)
    const book = new SessionBook(
      before?.session ?? session,
      before?.registrations ?? demoRegistrations(session, demo),
    )
    books.set(sessionId, book)
    notices.set(sessionId, before?.notices ?? [])
    return book
  }

  const bookOf = (sessionId: string): SessionBook => books.get(sessionId) ?? load(sessionId)

  for (const sessionId of saved.touched()) if (published.has(sessionId)) load(sessionId)
  refresh()

  function save(book: SessionBook, events: Folded['events']): void {
    const { session } = book
    const told = withNews(notices.get(session.id) ?? [], events)
    saved.writeSession(session.id, {
      registrations: [...book.all()],
      notices: told,
      ...(session !== published.get(session.id) && { session }),
    })
    notices.set(session.id, told)
    refresh()
  }

  function forgetNotices(accountId: string): void {
    for (const [sessionId, told] of notices) {
      const others = told.filter((notice) => notice.accountId !== accountId)
      if (others.length === told.length) continue
      notices.set(sessionId, others)
      save(bookOf(sessionId), [])
    }
    saved.removeReadUntil(accountId)
  }

  function registrations(): readonly Registration[] {
    return [...books.values()].flatMap((book) => [...book.all()])
  }

  return {
    programme: async () => current,
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
        if (hasChanged(folded)) save(book, folded.events)
        return folded
      } catch (error) {
        // What could not be written did not happen: back to the state that was saved.
        load(sessionId)
        throw error
      }
    },
    registration: async (accountId, id) =>
      registrations().find((registration) => registration.accountId === accountId && registration.id === id),
    registrationsOf: async (accountId) => registrations().filter((r) => r.accountId === accountId),
    async registrationsAround(sessionId) {
      bookOf(sessionId)
      const all = registrations()
      const accounts = new Set(all.filter((one) => one.sessionId === sessionId).map((one) => one.accountId))
      return all.filter((one) => one.sessionId === sessionId || accounts.has(one.accountId))
    },
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
    async notices(accountId) {
      const readUntil = saved.readUntil(accountId)
      const all = [...notices.values()].flat().filter((notice) => notice.accountId === accountId)
      return {
        notices: all.map(({ accountId: _owner, ...notice }) => notice),
        ...(readUntil !== undefined && { readUntil }),
      }
    },
    async readNotices(accountId, until) {
      if (until > (saved.readUntil(accountId) ?? '')) saved.writeReadUntil(accountId, until)
    },
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
      forgetNotices(accountId)
      return length
    },
  }
}
