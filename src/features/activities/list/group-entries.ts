import type { Entry } from '@/domain/programme-query'
import { dayOf, type Day } from '@/domain/time'

/** A heading of the list and what stands under it. */
export interface EntryGroup {
  readonly key: Day | 'unknown' | 'past' | 'mentioned' | 'nearest'
  readonly entries: readonly Entry[]
}

/** As much of a group as stands in one chunk of the list. */
export interface GroupPart extends EntryGroup {
  /** Its heading stands in an earlier chunk. */
  readonly isContinued: boolean
}

function keyOf({ session, state }: Entry): EntryGroup['key'] {
  if (!session) return 'unknown'
  return state?.kind === 'ended' || state?.kind === 'checked-in' ? 'past' : dayOf(session.startsAt)
}

/** By day; then what has no time yet; then what is over. Within a group the order stays. */
export function groupEntries(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = new Map<EntryGroup['key'], Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  const days = [...groups.keys()].filter((key) => key !== 'unknown' && key !== 'past')
  return [...days, 'unknown' as const, 'past' as const].flatMap((key) => {
    const group = groups.get(key)
    return group ? [{ key, entries: group }] : []
  })
}

/**
 * What was searched for by name first; the notice puts eight activities into one sentence, so each of them is also
 * found by the names of the others.
 */
export function groupFound(entries: readonly Entry[], isByDistance = false): readonly EntryGroup[] {
  if (isByDistance) return [{ key: 'nearest', entries }]
  const mentioned = entries.filter(({ found }) => found === 'mentioned')
  const named = entries.filter(({ found }) => found !== 'mentioned')
  if (named.length === 0 || mentioned.length === 0) return groupEntries(entries)
  return [...groupEntries(named), { key: 'mentioned', entries: mentioned }]
}

/** The first `count` entries, with the headings they need. */
export function firstOf(groups: readonly EntryGroup[], count: number): readonly EntryGroup[] {
  let left = count
  return groups.flatMap(({ key, entries }) => {
    const shown = entries.slice(0, Math.max(0, left))
    left -= shown.length
    return shown.length > 0 ? [{ key, entries: shown }] : []
  })
}

/**
 * The groups cut into chunks of about `size` entries, which are drawn and taken away together. A cut group leaves an even
 * number behind, so that two columns have no hole there.
 */
export function chunksOf(groups: readonly EntryGroup[], size: number): readonly (readonly GroupPart[])[] {
  const chunks: GroupPart[][] = [[]]
  let room = size
  for (const { key, entries } of groups) {
    for (let from = 0; from < entries.length;) {
      if (room <= 0) {
        chunks.push([])
        room = size
      }
      const part = entries.slice(from, from + room + (room % 2))
      chunks[chunks.length - 1]?.push({ key, entries: part, isContinued: from > 0 })
      from += part.length
      room -= part.length
    }
  }
  return chunks.filter((chunk) => chunk.length > 0)
}
