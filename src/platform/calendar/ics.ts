import { createEvent, type DateArray } from 'ics'
import type { CalendarEvent } from './contract'

/** Year to minute in UTC, with January as 1. */
function utc(ms: number): DateArray {
  const at = new Date(ms)
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
}

/**
 * The event as an iCalendar file (RFC 5545). Times stand in it in UTC: right in every zone, and no zone table is needed.
 * @throws what the library finds wrong
 */
export function icsOf(event: CalendarEvent): string {
  const { id, revision, title, startsAtMs, endsAtMs, location, description } = event
  const { error, value } = createEvent({
    uid: `${id}@science-week`,
    sequence: revision,
    productId: 'science-week',
    title,
    description,
    ...(location !== undefined && { location }),
    start: utc(startsAtMs),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(endsAtMs),
    endInputType: 'utc',
    endOutputType: 'utc',
    alarms: [{ action: 'display', description: title, trigger: { hours: 2, before: true } }],
  })
  if (typeof value !== 'string') throw error ?? new Error('no calendar file')
  return value
}
