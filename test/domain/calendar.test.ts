import { dayCounts, weekendOf } from '@/domain/calendar'
import { at } from '../fakes/programme'

const period = { from: '2031-04-11', to: '2031-04-13' }

test('every day of the period has its number of sessions, quiet days too', () => {
  expect(dayCounts([at('a', '09:00', '10:00'), at('b', '14:00', '15:00')], period)).toEqual([
    { day: '2031-04-11', count: 0, isWeekend: false },
    { day: '2031-04-12', count: 2, isWeekend: true },
    { day: '2031-04-13', count: 0, isWeekend: true },
  ])
})

test('a session before the period or after it has its day, and so have the days between', () => {
  const early = at('a', '09:00', '10:00', { startsAt: '2031-04-09T09:00:00+08:00' })
  const late = at('b', '09:00', '10:00', { startsAt: '2031-04-14T23:30:00+08:00' })
  const days = dayCounts([early, late], period)
  expect(days.map(({ day, count }) => [day.slice(-2), count])).toEqual([
    ['09', 1],
    ['10', 0],
    ['11', 0],
    ['12', 0],
    ['13', 0],
    ['14', 1],
  ])
})

test('a cancelled session does not make a day busy', () => {
  const [, saturday] = dayCounts([at('a', '09:00', '10:00', { status: 'cancelled' })], period)
  expect(saturday?.count).toBe(0)
})

test.each([
  ['Monday', '2031-04-07', '2031-04-12', '2031-04-13'],
  ['Friday', '2031-04-11', '2031-04-12', '2031-04-13'],
  ['Saturday', '2031-04-12', '2031-04-12', '2031-04-13'],
  ['Sunday', '2031-04-13', '2031-04-13', '2031-04-13'],
])('on %s the weekend is the one of the week', (_name, day, from, to) => {
  expect(weekendOf(day)).toEqual({ from, to })
})
