export interface CalendarEvent {
  /** The same for the same thing, so that a calendar program puts a new file in the place of the old entry. */
  readonly id: string
  /** How often it has changed since it was published; a calendar program keeps the entry with the highest. */
  readonly revision: number
  readonly title: string
  /** Milliseconds since 1970, so that no time zone of the device can move it. */
  readonly startsAtMs: number
  readonly endsAtMs: number
  readonly location?: string
  readonly description: string
}

/** `downloaded`: a file that the visitor opens with their own calendar. `refused`: once, and WeChat does not ask again. */
export type CalendarResult = 'added' | 'downloaded' | 'refused' | 'cancelled' | 'unsupported'

export interface Calendar {
  /** Call it from a tap. */
  readonly addToCalendar: (event: CalendarEvent) => Promise<CalendarResult>
  /** Whether what is added again takes the place of its old entry, or leaves it for the visitor to remove. */
  readonly replacesEntry: boolean
}
