import type { Entry } from '@/domain/programme-query'
import { dayOf, type Day } from '@/domain/time'

/** A day and what takes place on it, in order of start. */
export interface SessionDay {
  readonly day: Day
  readonly entries: readonly Entry[]
}

/** The days of an activity, the past ones included. */
export function sessionDays(entries: readonly Entry[]): readonly SessionDay[] {
  const days = new Map<Day, Entry[]>()
  for (const entry of entries) {
    if (!entry.session) continue
    const day = dayOf(entry.session.startsAt)
    const ofDay = days.get(day)
    if (ofDay) ofDay.push(entry)
    else days.set(day, [entry])
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }))
}
