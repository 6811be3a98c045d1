import fc from 'fast-check'
import type { Command } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import type { RegistrationEvent } from '@/domain/events'
import type { Registration } from '@/domain/registration'
import { SessionBook } from '@/domain/session-state'
import { addMinutes, type Instant } from '@/domain/time'
import {
  aCallingOff,
  aCancel,
  aConfirm,
  aFamily,
  aMove,
  anErasure,
  aReconfirm,
  aRegister,
  aSession,
  aSmallerParty,
  aWithdrawal,
  NOON,
} from '../fakes/session'

/** What somebody who is in the session does with it: the n-th of those it can come from when it is done. */
interface Aimed {
  readonly aim: 'confirm' | 'reconfirm' | 'cancel' | 'take-fewer' | 'withdraw' | 'erase'
  readonly nth: number
}

export interface Step {
  readonly command: Command | Aimed
  readonly afterMinutes: number
}

const id = fc.integer({ min: 0, max: 24 }).map((n) => `r${n}`)

/** Half of them with children, up to all of the party. */
const register = fc
  .tuple(id, fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.integer({ min: -3, max: 6 }))
  .map(([r, size, acceptWaiting, children]) =>
    aRegister(r, size, { acceptWaiting, ...(children > 0 && aFamily(r, size, children)) }),
  )

/** From a day after the histories begin to a week after the session was to start; sometimes it ends before it starts. */
const move = fc
  .tuple(fc.integer({ min: 24, max: 330 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, hours]) => {
    const startsAt = addMinutes(NOON, from * 60)
    return aMove(startsAt, addMinutes(startsAt, hours * 60))
  })

// A new command joins here with its weight; what must hold for it joins laws.ts.
export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: register },
  { weight: 4, arbitrary: id.map(aCancel) },
  { weight: 8, arbitrary: id.map(aConfirm) },
  { weight: 6, arbitrary: id.map(aReconfirm) },
  { weight: 2, arbitrary: id.map((r): Command => ({ type: 'check-in', id: r })) },
  { weight: 2, arbitrary: id.map((r) => aSmallerParty(r, [`${r}-1`])) },
  { weight: 1, arbitrary: id.map(aWithdrawal) },
  { weight: 1, arbitrary: id.map(anErasure) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 0, max: 16 })
      .map((n): Command => ({ type: 'change-capacity', capacity: n })),
  },
  { weight: 2, arbitrary: fc.constant<Command>({ type: 'expire' }) },
  { weight: 1, arbitrary: move },
)

const nth = fc.nat({ max: 9 })
const aimed = (aim: Aimed['aim']) => nth.map((n): Aimed => ({ aim, nth: n }))

// Mostly answers that can do something; any command may come at any time as well.
const likely: fc.Arbitrary<Command | Aimed> = fc.oneof(
  { weight: 8, arbitrary: register },
  { weight: 6, arbitrary: command },
  { weight: 4, arbitrary: aimed('confirm') },
  { weight: 4, arbitrary: aimed('reconfirm') },
  { weight: 2, arbitrary: aimed('cancel') },
  { weight: 2, arbitrary: aimed('take-fewer') },
  { weight: 1, arbitrary: aimed('withdraw') },
  { weight: 1, arbitrary: aimed('erase') },
)

function can({ status, attendees, consent }: Registration, aim: Aimed['aim']): boolean {
  if (aim === 'confirm') return status === 'offered'
  if (aim === 'reconfirm') return status === 'confirmed'
  if (aim === 'take-fewer') return attendees.length > 1
  return aim !== 'withdraw' || consent !== undefined
}

function resolve(asked: Command | Aimed, book: SessionBook): Command {
  if (!('aim' in asked)) return asked
  const { aim, nth: n } = asked
  const those = book.live().filter((registration) => can(registration, aim))
  const who = those[n % Math.max(1, those.length)]
  if (!who) return { type: 'expire' }
  switch (aim) {
    case 'confirm':
      return aConfirm(who.id)
    case 'reconfirm':
      return aReconfirm(who.id)
    case 'cancel':
      return aCancel(who.id)
    case 'take-fewer':
      return aSmallerParty(
        who.id,
        who.attendees.slice(1 + (n % (who.attendees.length - 1))).map((person) => person.id),
      )
    case 'withdraw':
      return aWithdrawal(who.id)
    case 'erase':
      return anErasure(who.id)
  }
}

/** Mostly minutes, sometimes most of a day: what has to be answered in time is answered, or it is not. */
const afterMinutes = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 1200 }) },
)

/** Some end with the session called off. */
export const history: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(fc.record({ command: likely, afterMinutes }), { minLength: 5, maxLength: 50, size: 'max' }),
    fc.oneof(fc.constant([]), fc.constant([{ command: aCallingOff, afterMinutes: 0 }])),
  )
  .map(([steps, end]) => [...steps, ...end])

export const WAITING_CAPACITY = 12

/** A session of eight places that asks for another yes; nobody has signed up. */
export const emptyBook = (): SessionBook =>
  new SessionBook(
    aSession(
      {},
      {
        capacity: 8,
        waitingCapacity: WAITING_CAPACITY,
        closesAt: '2031-04-12T09:00:00+08:00',
        reconfirm: { hoursBefore: 24, answerHours: 6 },
      },
    ),
    [],
  )

/** What one step did. */
export interface Moment {
  readonly book: SessionBook
  readonly before: readonly Registration[]
  readonly events: readonly RegistrationEvent[]
  readonly command: Command
  readonly isAccepted: boolean
  readonly now: Instant
}

/** Plays a history from noon on and looks at each moment of it. */
export function play(steps: readonly Step[], look: (moment: Moment) => void = () => undefined): SessionBook {
  const book = emptyBook()
  const erased = new Set<string>()
  let now = NOON
  for (const { command: wanted, afterMinutes: passed } of steps) {
    now = addMinutes(now, passed)
    const resolved = resolve(wanted, book)
    // Ids are made once: nobody signs up under one that is gone.
    const isReborn = resolved.type === 'register' && erased.has(resolved.id)
    const asked: Command = isReborn ? { type: 'expire' } : resolved
    if (asked.type === 'erase') erased.add(asked.id)
    const before = [...book.all()]
    const { events, decisions } = fold(book, [asked], now)
    const isAccepted = decisions.every((decision) => 'effects' in decision && decision.effects.length > 0)
    look({ book, before, events, command: asked, isAccepted, now })
  }
  return book
}
