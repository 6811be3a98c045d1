import { confirmBox, notice, type Question } from '../feedback'
import { openPermissions } from '../permissions'
import { addToCalendar, type CalendarEvent } from '.'

export interface CalendarWords {
  readonly added: string
  readonly downloaded: string
  /** Whether to open the settings in which it can be allowed. */
  readonly refused: Question
  readonly failed: string
}

/**
 * Adds it and says what became of that. Call it from a tap.
 * @param onAdded called before it is said
 */
export async function addSaying(
  event: CalendarEvent,
  words: CalendarWords,
  onAdded: () => void,
): Promise<void> {
  const result = await addToCalendar(event)
  if (result === 'added' || result === 'downloaded') onAdded()
  switch (result) {
    case 'added':
      return notice(words.added)
    case 'downloaded':
      return notice(words.downloaded)
    case 'refused':
      if (await confirmBox(words.refused)) await openPermissions()
      return
    case 'unsupported':
      return notice(words.failed)
    case 'cancelled':
      return
  }
}
