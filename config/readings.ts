import { pinyin } from 'pinyin-pro'
import type { Programme } from '../src/domain/programme'
import type { Readings } from '../src/domain/reading'

const HAN = /\p{Script=Han}/u

/** The names that a programme is searched by. */
function namesIn({ activities, topics, venues }: Programme): readonly string[] {
  return [
    ...activities.flatMap(({ title, place = '', hosts }) => [title, place, ...hosts]),
    ...topics.map(({ title }) => title),
    ...venues.map(({ title }) => title),
  ]
}

/**
 * How each character of those names is read where it stands: 行 in 银行 is `hang`. Made here, because the dictionary
 * that knows it is larger than the mini program; ü is typed as v.
 */
export function readingsOf(programme: Programme): Readings {
  const known = new Map<string, Set<string>>()
  for (const name of namesIn(programme)) {
    const chars = [...name]
    pinyin(name, { toneType: 'none', type: 'array', v: true }).forEach((reading, at) => {
      const char = chars[at] ?? ''
      if (HAN.test(char)) known.set(char, (known.get(char) ?? new Set()).add(reading))
    })
  }
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([char, readings]) => [char, [...readings].sort().join(' ')]))
}
