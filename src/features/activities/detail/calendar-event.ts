import type { Catalogue } from '@/copy'
import type { WordsOf } from '@/copy/language'
import type { detail } from '@/copy/topics/detail'
import type { Entry } from '@/domain/programme-query'
import type { ProgrammeIndex } from '@/domain/programme'
import { toMs } from '@/domain/time'
import type { CalendarEvent } from '@/platform/calendar'
import { placeWords } from '../card/describe-entry'

/** The chosen session for a calendar, which says as well what is not settled; none where no time is known. */
export function calendarEvent(
  { activity, session, venue }: Entry,
  index: ProgrammeIndex,
  copy: Catalogue,
  words: WordsOf<typeof detail>,
  link: string | undefined,
): CalendarEvent | undefined {
  if (!session) return undefined
  const description = [
    ...(session.provisional ? [words.provisionalNote] : []),
    words.noticeSays(activity.period.text),
    words.heldBy(copy.common.list(activity.hosts)),
    ...(link === undefined ? [] : [link]),
  ]
  return {
    id: session.id,
    revision: session.changed?.revision ?? 0,
    title: activity.title,
    startsAtMs: toMs(session.startsAt),
    endsAtMs: toMs(session.endsAt),
    ...(venue && { location: placeWords(index, venue, copy) }),
    description: description.join('\n'),
  }
}
