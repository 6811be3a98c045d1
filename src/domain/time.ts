/** ISO 8601 with the city's offset, to the second: `2025-05-24T09:00:00+08:00`. Such strings sort as time. */
export type Instant = string

/** `YYYY-MM-DD` in the city. */
export type Day = string

/** A stretch of days. `text` is how the notice words it; `from` and `to` are our reading, both included. */
export interface Period {
  readonly text: string
  readonly from: Day
  readonly to: Day
}

/** All of China keeps one offset the year round, so a constant serves where a phone may lack `Intl` time zones. */
const OFFSET = '+08:00'
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 24 * 3_600_000

/** Milliseconds since 1970. */
export function toMs(instant: Instant): number {
  return Date.parse(instant)
}

/** The instant in the canonical form that sorts as text. */
export function fromMs(ms: number): Instant {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 19) + OFFSET
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return fromMs(toMs(instant) + minutes * 60_000)
}

/** Whole minutes from `a` to `b`, negative when `b` is earlier. */
export function minutesBetween(a: Instant, b: Instant): number {
  return Math.floor((toMs(b) - toMs(a)) / 60_000)
}

// An instant carries the city's own day and clock in its text: nothing has to be converted to read them.

export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10)
}

export function hourOf(instant: Instant): number {
  return Number(instant.slice(11, 13))
}

export function yearOf(instant: Instant): number {
  return Number(instant.slice(0, 4))
}

/** `09:00` in the city. */
export function clockTime(instant: Instant): string {
  return instant.slice(11, 16)
}

/** Minutes since midnight in the city. */
export function minuteOfDay(instant: Instant): number {
  return hourOf(instant) * 60 + Number(instant.slice(14, 16))
}

/** The instant at which `hour` o'clock strikes on `day`. */
export function atHour(day: Day, hour: number): Instant {
  return `${day}T${String(hour).padStart(2, '0')}:00:00${OFFSET}`
}

/** Midnight UTC of the day, where days can be counted: no clock change makes one longer. */
const dayMs = (day: Day): number => Date.parse(day)

export function addDays(day: Day, days: number): Day {
  return new Date(dayMs(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return (dayMs(b) - dayMs(a)) / DAY_MS
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(dayMs(day)).getUTCDay()
}

/** Month 1 to 12 and day of the month. */
export function monthAndDay(day: Day): { readonly month: number; readonly date: number } {
  return { month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

/** The Saturday and Sunday that `day` lies in or comes before. */
export function weekendOf(day: Day): { readonly from: Day; readonly to: Day } {
  const weekday = weekdayOf(day)
  const saturday = addDays(day, weekday === 0 ? -1 : 6 - weekday)
  return { from: saturday, to: addDays(saturday, 1) }
}
