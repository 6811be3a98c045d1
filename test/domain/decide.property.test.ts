import fc from 'fast-check'
import type { Command } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import type { RegistrationEventType } from '@/domain/events'
import { holdsPlace, seatsOf } from '@/domain/registration'
import { SessionBook } from '@/domain/session-state'
import { aSession, NOON } from '../fakes/session'
import { command, emptyBook, history, play, type Moment, type Step } from './histories'
import { capacityOf, LAWS, sum, toldOnce } from './laws'

const HISTORIES = 2_000

describe('whatever happens, in whatever order', () => {
  it('the laws of a place hold at every moment', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const laws = Object.entries({ ...LAWS, 'what was told was told once': toldOnce() })
        const broken: string[] = []
        play(steps, (moment) => {
          for (const [name, holds] of laws) if (!holds(moment)) broken.push(name)
        })
        expect(broken).toEqual([])
      }),
      { numRuns: HISTORIES },
    )
  })

  it('sending everything twice changes nothing more, and tells nothing more, than sending it once', () => {
    const played = (steps: readonly Step[]) => {
      const events: unknown[] = []
      const book = play(steps, (moment) => events.push(...moment.events))
      return { all: [...book.all()], session: book.session, events }
    }
    fc.assert(
      fc.property(history, (steps) => {
        const resolved: Command[] = []
        play(steps, (moment) => resolved.push(moment.command))
        const asked = steps.flatMap(({ afterMinutes }, i): readonly Step[] => {
          const one = resolved[i]
          // A second scan at the door says that there was a first.
          return one && one.type !== 'check-in' ? [{ command: one, afterMinutes }] : []
        })
        const twice = asked.flatMap((step) => [step, { ...step, afterMinutes: 0 }])
        expect(played(twice)).toEqual(played(asked))
      }),
      { numRuns: HISTORIES },
    )
  })

  it('a batch decides exactly as its commands one by one', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const together = emptyBook()
        const apart = emptyBook()
        fold(together, commands, NOON)
        for (const one of commands) fold(apart, [one], NOON)
        expect([...together.all()]).toEqual([...apart.all()])
        expect(together.session).toEqual(apart.session)
      }),
      { numRuns: HISTORIES },
    )
  })

  it('the histories are not idle: everything that can happen does, many times', () => {
    const seen = new Map<RegistrationEventType, number>()
    const done = new Map<Command['type'], number>()
    for (const steps of fc.sample(history, { numRuns: HISTORIES, seed: 1 }))
      play(steps, ({ events, command: { type }, isAccepted }) => {
        for (const event of events) seen.set(event.type, (seen.get(event.type) ?? 0) + 1)
        if (isAccepted) done.set(type, (done.get(type) ?? 0) + 1)
      })
    const often = [...seen].filter(([, times]) => times > 25).map(([type]) => type)
    const everything: Readonly<Record<RegistrationEventType, true>> = {
      registered: true,
      'joined-waiting-list': true,
      'place-offered': true,
      'offer-confirmed': true,
      'offer-lapsed': true,
      'reconfirm-lapsed': true,
      'session-moved': true,
      'session-cancelled': true,
      cancelled: true,
      'checked-in': true,
    }
    expect(often.sort()).toEqual(Object.keys(everything).sort())
    const silent = ['reconfirm', 'change-party', 'withdraw-consent', 'erase'] as const
    expect(silent.filter((type) => (done.get(type) ?? 0) <= 25)).toEqual([])
  })
})

describe('the guard itself', () => {
  it('is what keeps a session from being oversold: without counting, the same histories oversell', () => {
    const oversold = fc.check(
      fc.property(history, (steps) => {
        // The control: every registration meets an empty session, as if two requests had read before either wrote.
        const blind = steps.flatMap(({ command: c }) => ('type' in c && c.type === 'register' ? [c] : []))
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

  /** Rules that are broken in a way that looks reasonable; each has to be caught by the law it breaks. */
  const BROKEN: readonly (readonly [string, keyof typeof LAWS, (moment: Moment) => Moment])[] = [
    [
      'a small party that is let past a large one',
      'whoever is given or offered a place arrived before everyone who is left waiting',
      (moment) => {
        const { book, now } = moment
        const [, ...behind] = book.waitingInOrder()
        const fits = behind.find((r) => seatsOf(r) <= capacityOf(book) - book.taken)
        const offer = { madeAt: now, expiresAt: book.session.startsAt }
        if (fits) book.put({ ...fits, status: 'offered', offer })
        return moment
      },
    ],
    [
      'a freed place that is not passed on',
      'nobody waits while there is room for the first in line',
      (moment) => {
        for (const r of moment.book.live())
          if (r.status === 'offered') moment.book.put({ ...r, status: 'lapsed' })
        return moment
      },
    ],
    [
      'a smaller party whose tickets are counted anew',
      'nobody joins a party, and no part of a ticket passes to somebody else',
      (moment) => {
        for (const { parts: _those, ...r } of moment.book.live()) moment.book.put(r)
        return moment
      },
    ],
    [
      'a consent that is withdrawn on paper only',
      'once consent is withdrawn nothing of a child is left',
      (moment) => {
        for (const r of moment.book.live())
          if (r.consent) moment.book.put({ ...r, consent: { ...r.consent, withdrawnAt: moment.now } })
        return moment
      },
    ],
    [
      'half a party that gets the last places',
      'a party comes whole or not at all, except where it asked for less itself',
      (moment) => {
        const [first] = moment.book.waitingInOrder()
        if (first) moment.book.put({ ...first, attendees: first.attendees.slice(0, 1) })
        return moment
      },
    ],
    [
      'a move that only those with a place hear of',
      'whoever is concerned by a change hears of it, and nobody else',
      (moment) => ({
        ...moment,
        events: moment.events.filter(
          ({ type, registrationId }) =>
            type !== 'session-moved' || moment.book.find(registrationId)?.status !== 'waiting',
        ),
      }),
    ],
    [
      'an answer that is still taken after its time',
      'nobody keeps a place that they had to confirm by now',
      (moment) => {
        const late = moment.events.find(({ type }) => type === 'reconfirm-lapsed' || type === 'offer-lapsed')
        const before = moment.before.find(({ id }) => id === late?.registrationId)
        if (before) moment.book.put(before)
        return moment
      },
    ],
  ]

  it.each(BROKEN)('catches %s', (_rule, law, spoil) => {
    const result = fc.check(
      fc.property(history, (steps) => {
        let isBroken = false
        play(steps, (moment) => {
          if (LAWS[law]?.(spoil(moment)) === false) isBroken = true
        })
        return !isBroken
      }),
      { numRuns: HISTORIES },
    )
    expect(result.failed).toBe(true)
  })

  it('catches news that is told again by the next command', () => {
    const result = fc.check(
      fc.property(history, (steps) => {
        const once = toldOnce()
        let last: Moment['events'] = []
        let isBroken = false
        play(steps, (moment) => {
          if (!once({ ...moment, events: [...last, ...moment.events] })) isBroken = true
          last = moment.events
        })
        return !isBroken
      }),
      { numRuns: HISTORIES },
    )
    expect(result.failed).toBe(true)
  })
})
