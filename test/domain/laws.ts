import { isOverdue } from '@/domain/question'
import { holdsPlace, isLive, seatsOf, ticketParts, type Registration } from '@/domain/registration'
import type { SessionBook } from '@/domain/session-state'
import { WAITING_CAPACITY, type Moment } from './histories'

export const sum = (registrations: readonly Registration[]) =>
  registrations.reduce((total, r) => total + seatsOf(r), 0)

export function capacityOf(book: SessionBook): number {
  return book.session.admission.kind === 'sign-up' ? book.session.admission.capacity : 0
}

/** Whether this registration's own account has just asked for fewer people, or for nothing to be left. */
function asksForLess({ command }: Moment, id: string): boolean {
  const isLess =
    command.type === 'change-party' || command.type === 'withdraw-consent' || command.type === 'erase'
  return isLess && command.id === id
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** Whether it holds; `expect` would make two thousand histories slow. */
type Law = (moment: Moment) => boolean

/** What holds at every moment of every history, by its name. */
export const LAWS: Readonly<Record<string, Law>> = {
  'no session is oversold, and no waiting list overrun': ({ book }) =>
    book.taken <= capacityOf(book) && book.waitingPeople <= WAITING_CAPACITY,

  'the counters are the sums of the registrations': ({ book }) => {
    const all = [...book.all()]
    const waiting = all.filter((r) => r.status === 'waiting')
    return (
      book.taken === sum(all.filter(holdsPlace)) &&
      book.waitingPeople === sum(waiting) &&
      book.waitingParties === waiting.length
    )
  },

  'nobody is in two live registrations of a session': ({ book }) => {
    const people = book.live().flatMap((r) => r.attendees.map((person) => person.id))
    return new Set(people).size === people.length
  },

  // Strict: not even a party that would fit passes one before it that does not.
  'whoever is given or offered a place arrived before everyone who is left waiting': ({ book, before }) => {
    const held = new Set(before.filter(holdsPlace).map(({ id }) => id))
    const served = [...book.all()].filter((r) => holdsPlace(r) && !held.has(r.id))
    const lastServed = Math.max(0, ...served.map((r) => r.seq))
    return [...book.waitingInOrder()].every(({ seq }) => seq > lastServed)
  },

  'a party comes whole or not at all, except where it asked for less itself': (moment) =>
    moment.before.every((was) => {
      if (asksForLess(moment, was.id)) return true
      return moment.book.find(was.id)?.attendees.length === was.attendees.length
    }),

  'nobody joins a party, and no part of a ticket passes to somebody else': ({ book, before, command }) =>
    before.every((was) => {
      const is = book.find(was.id)
      // Who was erased is a number from then on.
      if (!is || (command.type === 'erase' && command.id === was.id)) return true
      const partOf = new Map(was.attendees.map(({ id }, i) => [id, ticketParts(was)[i]]))
      return is.attendees.every(({ id }, i) => partOf.get(id) === ticketParts(is)[i])
    }),

  'a party that takes fewer keeps its turn': ({ book, before, command }) =>
    before.every(
      (was) => command.type !== 'change-party' || command.id !== was.id || book.find(was.id)?.seq === was.seq,
    ),

  'once consent is withdrawn nothing of a child is left': ({ book }) =>
    [...book.all()].every(
      ({ consent, attendees }) =>
        consent?.withdrawnAt === undefined || attendees.every(({ kind }) => kind === 'adult'),
    ),

  'of what was erased there is nothing but that somebody was there': ({ book, command }) => {
    const left = command.type === 'erase' ? book.find(command.id) : undefined
    if (!left) return true
    const isNameless = left.attendees.every(({ name }) => name === '')
    return left.status === 'checked-in' && isNameless && left.phone === '' && left.accountId === ''
  },

  'nobody waits while there is room for the first in line': ({ book, now }) => {
    const [first] = book.waitingInOrder()
    const isOver = now >= book.session.startsAt || book.session.status === 'cancelled'
    return !first || isOver || seatsOf(first) > capacityOf(book) - book.taken
  },

  'nobody keeps a place that they had to confirm by now': ({ book, now }) =>
    !book.live().some((r) => isOverdue(r, book.session, now)),

  'no offer runs beyond the start': ({ book }) =>
    book.live().every(({ offer }) => !offer || offer.expiresAt <= book.session.startsAt),

  'whoever is concerned by a change hears of it, and nobody else': (moment) => {
    const { book, before, events, command, isAccepted } = moment
    const told = (...types: readonly string[]) =>
      events.flatMap((e) => (types.includes(e.type) ? [e.registrationId] : [])).sort()
    const isChange = command.type === 'change-session' && isAccepted
    const isOff = book.session.status === 'cancelled'
    // Those whose time was over a moment before the change hear of that instead.
    const lapsed = new Set(told('offer-lapsed', 'reconfirm-lapsed'))
    const live = before.filter((r) => isLive(r) && !lapsed.has(r.id)).map(({ id }) => id)
    const concerned = isChange ? live.sort() : []
    return (
      isSame(told('session-moved'), isOff ? [] : concerned) &&
      isSame(told('session-cancelled'), isOff ? concerned : [])
    )
  },

  'a session that is off has nobody in it but those who had arrived': ({ book }) =>
    book.session.status === 'scheduled' || book.live().every(({ status }) => status === 'checked-in'),
}

/** A law about a whole history: what was told was told once. Give it the moments in order. */
export function toldOnce(): Law {
  const told = new Set<string>()
  return ({ events }) =>
    events.every(({ registrationId, type, occasion }) => {
      const key = [registrationId, type, occasion].join(' ')
      if (told.has(key)) return false
      told.add(key)
      return true
    })
}
