import { ListRow } from '@/components/list-row'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import { addSaying } from '@/platform/calendar/add-saying'
import { webLink } from '@/platform/site'
import { routes, webAddress } from '@/routes'
import { sessionMarksStore } from '@/state/session-marks-store'
import { useStores } from '@/state/stores'
import { calendarEvent } from './calendar-event'

interface CalendarRowProps {
  readonly entry: Entry
  readonly index: ProgrammeIndex
}

/** 加到日历: the chosen session. */
export function CalendarRow({ entry, index }: CalendarRowProps) {
  const copy = useCopy()
  const words = useWords(detail)
  const stores = useStores()
  const { activity, session } = entry
  const link = webLink(webAddress(routes.activity(activity.id, session?.id)))
  const event = calendarEvent(entry, index, copy, words, link)
  if (!event || !session) return null
  const add = () =>
    addSaying(
      event,
      {
        added: words.calendarAdded,
        downloaded: words.calendarDownloaded,
        refused: words.calendarRefused,
        failed: words.calendarFailed,
      },
      () => sessionMarksStore(stores).getState().mark(session.id, { inCalendar: event.revision }),
    )
  return (
    <ListRow
      icon="calendar-plus"
      title={words.calendar}
      detail={copy.time.when(session.startsAt, session.endsAt)}
      onTap={() => void add()}
    />
  )
}
