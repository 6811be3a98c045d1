import type { Session } from './session'
import { addDays, dayOf, daysBetween, weekdayOf, type Day, type Period } from './time'

export interface DayCount {
  readonly day: Day
  /** Sessions that take place on it. */
  readonly count: number
  readonly isWeekend: boolean
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0
}

/** Every day of the period, and those around it on which something takes place already or still. */
export function dayCounts(
  sessions: readonly Session[],
  period: Pick<Period, 'from' | 'to'>,
): readonly DayCount[] {
  const counts = new Map<Day, number>()
  for (const { startsAt, status } of sessions) {
    const day = dayOf(startsAt)
    if (status === 'scheduled') counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const days = [period.from, period.to, ...counts.keys()].sort()
  const first = days[0] ?? period.from
  const length = daysBetween(first, days[days.length - 1] ?? first) + 1
  return Array.from({ length }, (_, i) => {
    const day = addDays(first, i)
    return { day, count: counts.get(day) ?? 0, isWeekend: isWeekend(day) }
  })
}

/** Saturday and Sunday of the week that the day is in, Monday being the first; on a Sunday what is left of it. */
export function weekendOf(day: Day): { readonly from: Day; readonly to: Day } {
  const toSunday = (7 - weekdayOf(day)) % 7
  return { from: toSunday === 0 ? day : addDays(day, toSunday - 1), to: addDays(day, toSunday) }
}
