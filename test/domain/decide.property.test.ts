import fc from 'fast-check'
import type { Command } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import { holdsPlace, isLive, seatsOf, type Registration } from '@/domain/registration'
import { SessionBook } from '@/domain/session-state'
import { addMinutes } from '@/domain/time'
import { aCancel, aConfirm, aRegister, aSession, NOON } from '../fakes/session'

const HISTORIES = 500

interface Step {
  readonly command: Command
  readonly afterMinutes: number
}

const id = fc.integer({ min: 0, max: 14 }).map((n) => `r${n}`)

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(id, fc.integer({ min: 1, max: 6 })).map(([r, n]) => aRegister(r, n)) },
  { weight: 3, arbitrary: id.map(aCancel) },
  { weight: 3, arbitrary: id.map(aConfirm) },
  { weight: 1, arbitrary: id.map((r): Command => ({ type: 'check-in', id: r })) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 16 })
      .map((n): Command => ({ type: 'change-capacity', capacity: n })),
  },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'expire' }) },
)

const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ command, afterMinutes: fc.integer({ min: 0, max: 90 }) }),
  { maxLength: 60 },
)

function play(
  steps: readonly Step[],
  look: (book: SessionBook, before: readonly Registration[], now: string) => void,
) {
  const book = new SessionBook(aSession({}, { capacity: 8, waitingCapacity: 12 }), [])
  let now = NOON
  for (const step of steps) {
    now = addMinutes(now, step.afterMinutes)
    const before = [...book.all()]
    fold(book, [step.command], now)
    look(book, before, now)
  }
  return book
}

const sum = (registrations: readonly Registration[]) =>
  registrations.reduce((total, r) => total + seatsOf(r), 0)

function capacityOf(book: SessionBook): number {
  return book.session.admission.kind === 'sign-up' ? book.session.admission.capacity : 0
}

describe('whatever happens, in whatever order', () => {
  it('no session is oversold, and no waiting list overrun', () => {
    fc.assert(
      fc.property(history, (steps) => {
        play(steps, (book) => {
          expect(book.taken).toBeLessThanOrEqual(capacityOf(book))
          expect(book.waitingPeople).toBeLessThanOrEqual(12)
        })
      }),
      { numRuns: HISTORIES },
    )
  })

  it('the counters are the sums of the registrations', () => {
    fc.assert(
      fc.property(history, (steps) => {
        play(steps, (book) => {
          const all = [...book.all()]
          const waiting = all.filter((r) => r.status === 'waiting')
          expect(book.taken).toBe(sum(all.filter(holdsPlace)))
          expect(book.waitingPeople).toBe(sum(waiting))
          expect(book.waitingParties).toBe(waiting.length)
        })
      }),
      { numRuns: HISTORIES },
    )
  })

  it('nobody is in two live registrations of a session', () => {
    fc.assert(
      fc.property(history, (steps) => {
        play(steps, (book) => {
          const people = [...book.all()].filter(isLive).flatMap((r) => r.attendees.map((person) => person.id))
          expect(new Set(people).size).toBe(people.length)
        })
      }),
      { numRuns: HISTORIES },
    )
  })

  it('offers are made in the order of arrival', () => {
    fc.assert(
      fc.property(history, (steps) => {
        play(steps, (book, before) => {
          const wasWaiting = before.filter((r) => r.status === 'waiting')
          const offered = wasWaiting.filter((r) => book.find(r.id)?.status === 'offered')
          const left = wasWaiting.filter((r) => book.find(r.id)?.status === 'waiting')
          const lastOffered = Math.max(0, ...offered.map((r) => r.seq))
          for (const waiting of left) expect(waiting.seq).toBeGreaterThan(lastOffered)
        })
      }),
      { numRuns: HISTORIES },
    )
  })

  it('nobody waits for a place that is free for them', () => {
    fc.assert(
      fc.property(history, (steps) => {
        play(steps, (book, _before, now) => {
          const [first] = book.waitingInOrder()
          if (first && now < book.session.startsAt)
            expect(seatsOf(first)).toBeGreaterThan(capacityOf(book) - book.taken)
        })
      }),
      { numRuns: HISTORIES },
    )
  })

  it('each party is offered a place at most once', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const offers = new Map<string, number>()
        const book = new SessionBook(aSession({}, { capacity: 8, waitingCapacity: 12 }), [])
        let now = NOON
        for (const step of steps) {
          now = addMinutes(now, step.afterMinutes)
          for (const event of fold(book, [step.command], now).events)
            if (event.type === 'place-offered')
              offers.set(event.registrationId, (offers.get(event.registrationId) ?? 0) + 1)
        }
        expect([...offers.values()].every((count) => count === 1)).toBe(true)
      }),
      { numRuns: HISTORIES },
    )
  })

  it('sending everything twice changes nothing more than sending it once', () => {
    const retried = history.map((steps) => steps.filter(({ command: { type } }) => type !== 'check-in'))
    fc.assert(
      fc.property(retried, (steps) => {
        const once = play(steps, () => undefined)
        const twice = play(
          steps.flatMap((step) => [step, { ...step, afterMinutes: 0 }]),
          () => undefined,
        )
        expect([...twice.all()]).toEqual([...once.all()])
      }),
      { numRuns: HISTORIES },
    )
  })

  it('a batch decides exactly as its commands one by one', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const together = new SessionBook(aSession(), [])
        const apart = new SessionBook(aSession(), [])
        fold(together, commands, NOON)
        for (const one of commands) fold(apart, [one], NOON)
        expect([...together.all()]).toEqual([...apart.all()])
      }),
      { numRuns: HISTORIES },
    )
  })
})

describe('the guard itself', () => {
  it('is what keeps a session from being oversold: without counting, the same histories oversell', () => {
    const oversold = fc.check(
      fc.property(history, (steps) => {
        // The control: every registration meets an empty session, as if two requests had read before either wrote.
        const blind = steps.flatMap(({ command: c }) => (c.type === 'register' ? [c] : []))
        const unique = [...new Map(blind.map((c) => [c.id, c])).values()]
        const confirmed = unique.flatMap((c) => {
          const [decision] = fold(new SessionBook(aSession({}, { capacity: 8 }), []), [c], NOON).decisions
          return decision && 'registration' in decision && decision.registration
            ? [decision.registration]
            : []
        })
        return sum(confirmed.filter(holdsPlace)) <= 8
      }),
      { numRuns: HISTORIES },
    )
    expect(oversold.failed).toBe(true)
  })
})
