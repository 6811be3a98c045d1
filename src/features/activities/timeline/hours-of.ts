import type { SessionEntry } from '@/domain/timeline'
import type { Instant } from '@/domain/time'

/** From when the first of these begins to when the last is over. */
export function hoursOf(entries: readonly SessionEntry[]): {
  readonly startsAt: Instant
  readonly endsAt: Instant
} {
  const starts = entries.map(({ session }) => session.startsAt).sort()
  const ends = entries.map(({ session }) => session.endsAt).sort()
  return { startsAt: starts[0] ?? '', endsAt: ends[ends.length - 1] ?? '' }
}
