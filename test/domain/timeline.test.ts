import fc from 'fast-check'
import type { Entry } from '@/domain/programme-entry'
import type { SignUpState } from '@/domain/sign-up-state'
import { layoutDay, LEAST_MINUTES, type Block } from '@/domain/timeline'
import { addMinutes, atHour } from '@/domain/time'
import { anActivity } from '../fakes/programme'
import { aSession } from '../fakes/session'

const DAY = '2031-04-12'
const NEXT = '2031-04-13'
const mine: SignUpState = { kind: 'confirmed', registrationId: 'r', people: 2 }
const full: SignUpState = { kind: 'full' }
const open: SignUpState = { kind: 'open', left: 9 }
const walkIn = { kind: 'walk-in' } as const

interface Given {
  readonly minute: number
  readonly minutes: number
  readonly isWalkIn?: boolean
  readonly state?: SignUpState
  readonly day?: string
}

const givenSession = fc.record<Given>({
  minute: fc.integer({ min: 0, max: 1439 }),
  minutes: fc.integer({ min: 5, max: 600 }),
  isWalkIn: fc.boolean(),
  state: fc.constantFrom(mine, full, open),
  day: fc.constantFrom(DAY, DAY, DAY, NEXT),
})

function entryOf(id: string, { minute, minutes, isWalkIn, state = open, day = DAY }: Given): Entry {
  const startsAt = addMinutes(atHour(day, 0), minute)
  const times = { id, startsAt, endsAt: addMinutes(startsAt, minutes) }
  const session = aSession(isWalkIn ? { ...times, admission: walkIn } : times)
  return { activity: anActivity({ id: 'kites' }), session, state }
}

const unscheduled: Entry = { activity: anActivity({ id: 'stars' }) }
const later: Entry = {
  activity: anActivity({ id: 'moon', period: { text: '', from: NEXT, to: NEXT } }),
}

const days = fc
  .array(givenSession, { maxLength: 40 })
  .map((given) => [...given.map((one, i) => entryOf(`s${i}`, one)), unscheduled, later])
const most = fc.integer({ min: 1, max: 3 })

const overlap = (a: { top: number; height: number }, b: { top: number; height: number }): boolean =>
  a.top < b.top + b.height && b.top < a.top + a.height

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))
}

const at = (hours: string, over: Partial<Given> = {}): Given => {
  const [from = '', to = ''] = hours.split('–')
  const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return { minute: minuteOf(from), minutes: minuteOf(to) - minuteOf(from), ...over }
}

const laid = (given: readonly Given[], columns?: number) =>
  layoutDay(
    given.map((one, i) => entryOf(`s${i}`, one)),
    DAY,
    columns,
  )

const ids = (blocks: readonly Block[]) => blocks.map(({ entry }) => entry.session.id)

describe('any day', () => {
  it('has each of its entries in exactly one place, and none of another day', () => {
    fc.assert(
      fc.property(days, most, (entries, columns) => {
        const { allDay, blocks, more } = layoutDay(entries, DAY, columns)
        const shown = [...allDay, ...blocks.map(({ entry }) => entry), ...more.flatMap((m) => m.entries)]
        const expected = entries.filter(
          (entry) => entry === unscheduled || entry.session?.startsAt.startsWith(DAY),
        )
        expect(shown).toHaveLength(expected.length)
        expect(new Set(shown)).toEqual(new Set(expected))
      }),
    )
  })

  it('draws no two blocks over each other', () => {
    fc.assert(
      fc.property(days, most, (entries, columns) => {
        const { blocks, more } = layoutDay(entries, DAY, columns)
        for (const [a, b] of pairs(blocks).filter(([one, other]) => overlap(one, other))) {
          expect(a.column).not.toBe(b.column)
          // Beside each other they must agree how wide they are.
          expect([a.columns, a.isBesideMore]).toEqual([b.columns, b.isBesideMore])
        }
        for (const [a, b] of pairs(more)) expect(overlap(a, b)).toBe(false)
        for (const cell of more)
          for (const block of blocks) if (overlap(cell, block)) expect(block.isBesideMore).toBe(true)
        for (const { column, columns: of } of blocks) {
          expect(column).toBeLessThan(of)
          expect(of).toBeLessThanOrEqual(columns)
        }
      }),
    )
  })

  it('is in order of time and within its hours, nothing too low to be read', () => {
    fc.assert(
      fc.property(days, (entries) => {
        const { from, to, blocks, more } = layoutDay(entries, DAY)
        for (const stretches of [blocks, more]) {
          const tops = stretches.map(({ top }) => top)
          expect(tops).toEqual([...tops].sort((a, b) => a - b))
        }
        for (const { top, height } of [...blocks, ...more]) {
          expect(top).toBeGreaterThanOrEqual(0)
          expect(height).toBeGreaterThanOrEqual(LEAST_MINUTES)
          expect(top + height).toBeLessThanOrEqual((to - from) * 60)
        }
      }),
    )
  })

  it('folds no hour in which something is going on, and leaves no long void', () => {
    fc.assert(
      fc.property(days, (entries) => {
        const { from, to, blocks, more, folds } = layoutDay(entries, DAY)
        const isFolded = (hour: number) => folds.some((fold) => fold.from <= hour && hour < fold.to)
        const isBusy = (hour: number) =>
          [...blocks, ...more].some((one) => overlap(one, { top: (hour - from) * 60, height: 60 }))
        let quiet = 0
        for (let hour = from; hour < to; hour += 1) {
          if (isFolded(hour)) expect(isBusy(hour)).toBe(false)
          quiet = isBusy(hour) || isFolded(hour) ? 0 : quiet + 1
          expect(quiet).toBeLessThan(2)
        }
      }),
    )
  })

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const shuffled = entries
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
        expect(layoutDay(shuffled, DAY)).toEqual(layoutDay(entries, DAY))
      }),
    )
  })
})

test('one after the other takes the whole width, two at once take half each', () => {
  const { from, to, blocks } = laid([at('09:00–10:00'), at('10:00–11:30'), at('10:30–12:00')])
  expect([from, to]).toEqual([9, 12])
  expect(blocks.map(({ column, columns, top, height }) => [column, columns, top, height])).toEqual([
    [0, 1, 0, 60],
    [0, 2, 60, 90],
    [1, 2, 90, 90],
  ])
})

test('what does not fit is gathered by the hour, beside the columns', () => {
  const { blocks, more } = laid([
    at('09:00–12:00'),
    at('09:00–12:00'),
    at('09:30–10:30'),
    at('10:15–11:30'),
    at('10:45–12:00'),
    at('13:00–14:00'),
  ])
  expect(ids(blocks)).toEqual(['s0', 's1', 's5'])
  expect(blocks.map(({ isBesideMore }) => isBesideMore)).toEqual([true, true, false])
  expect(more.map(({ top, entries }) => [top, entries.map(({ session }) => session.id)])).toEqual([
    [30, ['s2', 's3']],
    [105, ['s4']],
  ])
})

test('what is mine is drawn first, then what one can still come to', () => {
  const crowd = [
    at('09:00–10:00', { state: full }),
    at('09:00–10:00', { state: full }),
    at('09:00–10:00', { state: open }),
    at('09:30–10:30', { state: mine }),
  ]
  expect(ids(laid(crowd).blocks)).toEqual(['s2', 's3'])
  expect(ids(laid(crowd, 3).blocks)).toEqual(['s2', 's0', 's3'])
})

test('a wide screen has three beside each other', () => {
  const { blocks, more } = laid([at('09:00–10:00'), at('09:00–10:00'), at('09:30–10:30')], 3)
  expect(blocks.map(({ column }) => column)).toEqual([0, 1, 2])
  expect(more).toEqual([])
})

test('an open house of six hours and an activity without times stand above the hours', () => {
  const house = entryOf('house', at('09:00–15:00', { isWalkIn: true }))
  const camp = entryOf('camp', at('09:00–17:00'))
  const stall = entryOf('stall', at('09:00–14:59', { isWalkIn: true }))
  const { allDay, blocks } = layoutDay([unscheduled, house, camp, stall, later], DAY)
  expect(allDay).toEqual([house, unscheduled])
  expect(ids(blocks)).toEqual(['camp', 'stall'])
})

test('two empty hours are folded, one is not', () => {
  const { folds } = laid([at('09:00–10:00'), at('11:00–11:30'), at('14:00–15:00'), at('19:30–21:00')])
  expect(folds).toEqual([
    { from: 12, to: 14 },
    { from: 15, to: 19 },
  ])
})

test('what ends after midnight ends with the day', () => {
  const { to, blocks } = laid([at('22:00–22:30', { minutes: 240 }), at('23:50–23:55')])
  expect(to).toBe(24)
  expect(blocks.map(({ top, height }) => [top, height])).toEqual([
    [0, 120],
    [60, 60],
  ])
})

test('a day without sessions has no hours', () => {
  const { from, to, blocks, more, folds } = layoutDay([unscheduled], DAY)
  expect([to - from, blocks, more, folds]).toEqual([0, [], [], []])
})
