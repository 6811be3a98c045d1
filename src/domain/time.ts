import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

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
const OFFSET_MINUTES = 480

const inCity = (instant: Instant) => dayjs(instant).utcOffset(OFFSET_MINUTES)

/** Milliseconds since 1970. */
export function toMs(instant: Instant): number {
  return dayjs(instant).valueOf()
}

/** The instant in the canonical form that sorts as text. */
export function fromMs(ms: number): Instant {
  return dayjs(ms).utcOffset(OFFSET_MINUTES).format('YYYY-MM-DDTHH:mm:ssZ')
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return fromMs(toMs(instant) + minutes * 60_000)
}

/** Whole minutes from `a` to `b`, negative when `b` is earlier. */
export function minutesBetween(a: Instant, b: Instant): number {
  return Math.floor((toMs(b) - toMs(a)) / 60_000)
}

export function dayOf(instant: Instant): Day {
  return inCity(instant).format('YYYY-MM-DD')
}

export function hourOf(instant: Instant): number {
  return inCity(instant).hour()
}

/** The instant at which `hour` o'clock strikes on `day`. */
export function atHour(day: Day, hour: number): Instant {
  return `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`
}

export function addDays(day: Day, days: number): Day {
  return dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return dayjs.utc(day).day()
}

/** Month 1 to 12 and day of the month. */
export function monthAndDay(day: Day): { readonly month: number; readonly date: number } {
  const d = dayjs.utc(day)
  return { month: d.month() + 1, date: d.date() }
}

export function yearOf(instant: Instant): number {
  return inCity(instant).year()
}

/** `09:00` in the city. */
export function clockTime(instant: Instant): string {
  return inCity(instant).format('HH:mm')
}

/** Whole days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return dayjs.utc(b).diff(dayjs.utc(a), 'day')
}
