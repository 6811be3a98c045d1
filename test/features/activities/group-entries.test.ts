import type { Entry } from '@/domain/programme-query'
import { firstOf, groupEntries } from '@/features/activities/list/group-entries'
import { anActivity } from '../../fakes/programme'
import { aSession } from '../../fakes/session'

function entry(id: string, startsAt?: string, kind: 'walk-in' | 'ended' = 'walk-in'): Entry {
  const activity = anActivity({ id })
  return startsAt ? { activity, session: { ...aSession(), id, startsAt }, state: { kind } } : { activity }
}

const entries = [
  entry('over', '2025-05-19T09:00:00+08:00', 'ended'),
  entry('morning', '2025-05-24T09:00:00+08:00'),
  entry('no-time'),
  entry('noon', '2025-05-24T12:00:00+08:00'),
  entry('sunday', '2025-05-25T09:00:00+08:00'),
]

const shape = (groups: ReturnType<typeof groupEntries>) =>
  groups.map(({ key, entries: of }) => [key, ...of.map(({ activity }) => activity.id)])

test('days first, then what has no time, then what is over', () => {
  expect(shape(groupEntries(entries))).toEqual([
    ['2025-05-24', 'morning', 'noon'],
    ['2025-05-25', 'sunday'],
    ['unknown', 'no-time'],
    ['past', 'over'],
  ])
})

test('a page ends inside a group and brings no heading without entries', () => {
  expect(shape(firstOf(groupEntries(entries), 1))).toEqual([['2025-05-24', 'morning']])
  expect(shape(firstOf(groupEntries(entries), 3))).toEqual([
    ['2025-05-24', 'morning', 'noon'],
    ['2025-05-25', 'sunday'],
  ])
})
