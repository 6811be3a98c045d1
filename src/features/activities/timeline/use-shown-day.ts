import { useState } from 'react'
import type { DayRange, ProgrammeFilter } from '@/domain/programme-filter'
import type { Day } from '@/domain/time'

/** Where to begin: the first day with sessions from today on; after the last of them, that one. */
function startingDay(withSessions: readonly Day[], days: DayRange | undefined, today: Day): Day {
  if (days && days.from === days.to) return days.from
  const within = days ? withSessions.filter((day) => day >= days.from && day <= days.to) : withSessions
  return within.find((day) => day >= today) ?? within[within.length - 1] ?? days?.from ?? today
}

const sameDays = (a: DayRange | undefined, b: DayRange | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to

interface Choice {
  /** The days that the filter left when this day was gone to. */
  readonly days: DayRange | undefined
  readonly day: Day
}

/**
 * The one day that is shown. Going on by a day is looking, not filtering: the filter changes only where it would hide
 * the day one goes to, or when a day is chosen in the strip.
 * @param withSessions days, in order
 */
export function useShownDay(
  withSessions: readonly Day[],
  { days }: ProgrammeFilter,
  onFilter: (fields: Partial<ProgrammeFilter>) => void,
  today: Day,
) {
  const [gone, setGone] = useState<Choice>()
  const day = gone && sameDays(gone.days, days) ? gone.day : startingDay(withSessions, days, today)
  const before = withSessions.filter((other) => other < day)
  const show = (next: Day, under: DayRange | undefined) => {
    setGone({ day: next, days: under })
    if (!sameDays(under, days)) onFilter({ days: under })
  }
  return {
    day,
    previous: before[before.length - 1],
    next: withSessions.find((other) => other > day),
    goTo(target: Day) {
      const isLeft = !days || (days.from <= target && target <= days.to)
      show(target, isLeft ? days : { from: target, to: target })
    },
    /** The day alone; the one that is chosen already no longer. */
    choose(target: Day) {
      const only = { from: target, to: target }
      show(target, sameDays(days, only) ? undefined : only)
    },
  }
}
