import type { Entry } from '@/domain/programme-entry'
import type { DayLayout } from '@/domain/timeline'
import { atHour, hourOf } from '@/domain/time'
import type { Speech } from './describe-block'

/** A heading of the day and what stands under it. */
export interface ElderGroup {
  readonly title: string
  readonly entries: readonly Entry[]
  /** Says how many there are besides those that are shown. */
  readonly more: (count: number) => string
}

/** All day first, then by the hour in which each begins. */
export function elderGroups(
  { allDay, blocks }: Pick<DayLayout, 'allDay' | 'blocks'>,
  { copy, words, day }: Speech,
): readonly ElderGroup[] {
  const hours = new Map<number, Entry[]>()
  for (const { entry } of blocks) {
    const hour = hourOf(entry.session.startsAt)
    hours.set(hour, [...(hours.get(hour) ?? []), entry])
  }
  const ofAllDay = { title: words.allDay, entries: allDay, more: words.moreActivities }
  const ofHours = [...hours].map(([hour, entries]) => ({
    title: copy.time.clock(atHour(day, hour)),
    entries,
    more: words.moreSessions,
  }))
  return allDay.length > 0 ? [ofAllDay, ...ofHours] : ofHours
}
