import type { Session } from './session'
import type { SeenCounts } from './sign-up-state'
import { minutesBetween, type Instant } from './time'

/** What the odds are read from, for a screen to say. */
export interface OddsNumbers {
  /** People in the parties before this one. */
  readonly peopleAhead: number
  /** People this party is. */
  readonly seats: number
  /** Places of the session. */
  readonly capacity: number
  /** Places nobody has. */
  readonly free: number
  /** People to whom a place is offered and who have not answered: theirs may pass on. */
  readonly offeredPeople: number
  /** Places that others have to give back before it is this party's turn; 0 where it fits now. */
  readonly needed: number
  /** Whole minutes until the session starts, when the line is closed. */
  readonly minutesLeft: number
}

export type WaitingOdds =
  | ({ readonly kind: 'fits-now' | 'likely' | 'possible' | 'unlikely' } & OddsNumbers)
  | ({
      readonly kind: 'no-chance-left'
      readonly why: 'cancelled' | 'started' | 'no-sign-up' | 'party-too-large'
    } & OddsNumbers)

export interface OddsAsked {
  readonly peopleAhead: number
  readonly seats: number
  readonly session: Session
  readonly counts: Pick<SeenCounts, 'taken' | 'offeredPeople'>
  readonly now: Instant
}

/** One place in twenty given back is common, one in five would be a lot. Ours, and told as such: nobody has measured it. */
const LIKELY_SHARE = 0.05
const POSSIBLE_SHARE = 0.2
/** Who gives a place back does so when plans change; with less than a day left few plans still do. */
const SHORT_MINUTES = 24 * 60

const CHANCES = ['likely', 'possible', 'unlikely'] as const

function numbersOf({ peopleAhead, seats, session, counts, now }: OddsAsked): OddsNumbers {
  const capacity = session.admission.kind === 'sign-up' ? session.admission.capacity : 0
  const free = Math.max(0, capacity - counts.taken)
  return {
    peopleAhead,
    seats,
    capacity,
    free,
    offeredPeople: counts.offeredPeople,
    needed: Math.max(0, peopleAhead + seats - free),
    minutesLeft: Math.max(0, minutesBetween(now, session.startsAt)),
  }
}

function whyNot({ session, seats, now }: OddsAsked, { capacity }: OddsNumbers) {
  if (session.status === 'cancelled') return 'cancelled'
  if (session.admission.kind !== 'sign-up') return 'no-sign-up'
  if (now >= session.startsAt) return 'started'
  return seats > capacity ? 'party-too-large' : undefined
}

/**
 * How a waiting party stands. The line is strict, so everyone ahead is served or leaves first: `needed` places have to come
 * back. What share of all places that is gives the word, one step lower when less than a day is left. No figure in it is
 * an estimate: there are no statistics behind it, and a screen can show every number it was read from.
 */
export function waitingOdds(asked: OddsAsked): WaitingOdds {
  const numbers = numbersOf(asked)
  const why = whyNot(asked, numbers)
  if (why) return { kind: 'no-chance-left', why, ...numbers }
  if (numbers.needed === 0) return { kind: 'fits-now', ...numbers }
  const share = numbers.needed / numbers.capacity
  const step = share <= LIKELY_SHARE ? 0 : share <= POSSIBLE_SHARE ? 1 : 2
  const isShort = numbers.minutesLeft < SHORT_MINUTES
  return { kind: CHANCES[Math.min(2, isShort ? step + 1 : step)] ?? 'unlikely', ...numbers }
}

/** How many of a waiting party could go with the places that nobody has, those ahead served first; 0 where none. */
export function seatsThatFit({ free, peopleAhead, seats }: OddsNumbers): number {
  return Math.min(seats, Math.max(0, free - peopleAhead))
}

/** Whether one person fewer needs fewer places to come back, or turns no chance into one. */
export function fewerWouldHelp(asked: OddsAsked): boolean {
  if (asked.seats <= 1) return false
  const before = waitingOdds(asked)
  const after = waitingOdds({ ...asked, seats: asked.seats - 1 })
  if (after.kind === 'no-chance-left') return before.kind === 'no-chance-left' && before.why !== after.why
  return before.kind === 'no-chance-left' || after.needed < before.needed
}
