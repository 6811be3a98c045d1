import type { Entry } from '@/domain/programme-query'
import { chunksOf, firstOf, groupEntries, groupFound } from '@/features/activities/list/group-entries'
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

describe('chunks of a long list', () => {
  const day = (date: number, count: number) =>
    Array.from({ length: count }, (_, i) => entry(`d${date}-${i}`, `2025-05-${date}T09:00:00+08:00`))
  const groups = groupEntries([...day(24, 5), ...day(25, 30), ...day(26, 7)])
  const chunks = chunksOf(groups, 10)

  test('hold everything once, in order', () => {
    const flat = chunks.flatMap((parts) => parts.flatMap(({ entries: some }) => some))
    expect(flat).toEqual(groups.flatMap(({ entries: some }) => some))
  })

  test('say a heading where its group begins, and not again where it goes on', () => {
    const headings = chunks.flat().filter(({ isContinued }) => !isContinued)
    expect(headings.map(({ key }) => key)).toEqual(['2025-05-24', '2025-05-25', '2025-05-26'])
  })

  test('leave an even number behind where they cut a group', () => {
    for (const parts of chunks.slice(0, -1)) {
      const last = parts[parts.length - 1]
      const isCut = chunks.flat().some((part) => part.isContinued && part.key === last?.key)
      if (isCut) expect((last?.entries.length ?? 0) % 2).toBe(0)
    }
    expect(chunks.every((parts) => parts.reduce((sum, part) => sum + part.entries.length, 0) <= 11)).toBe(
      true,
    )
  })

  test('stay as they are when the list goes on', () => {
    const longer = chunksOf(groupEntries([...day(24, 5), ...day(25, 30), ...day(26, 40)]), 10)
    expect(longer.slice(0, chunks.length - 1)).toEqual(chunks.slice(0, -1))
  })
})

test('by distance there are no days: what is nearest comes first', () => {
  expect(shape(groupFound(entries, true))).toEqual([
    ['nearest', 'over', 'morning', 'no-time', 'noon', 'sunday'],
  ])
})
