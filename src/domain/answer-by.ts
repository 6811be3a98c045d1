import { addDays, addMinutes, atHour, dayOf, hourOf, type Instant } from './time'

/** Nobody has to answer at night: what is asked then counts from the morning. */
const QUIET_FROM_HOUR = 22
const QUIET_TO_HOUR = 8

/** Until when somebody who is asked at `askedAt` can answer, with so many minutes to do it. */
export function answerBy(askedAt: Instant, minutes: number): Instant {
  const hour = hourOf(askedAt)
  const day = dayOf(askedAt)
  const countedFrom =
    hour >= QUIET_FROM_HOUR
      ? atHour(addDays(day, 1), QUIET_TO_HOUR)
      : hour < QUIET_TO_HOUR
        ? atHour(day, QUIET_TO_HOUR)
        : askedAt
  return addMinutes(countedFrom, minutes)
}
