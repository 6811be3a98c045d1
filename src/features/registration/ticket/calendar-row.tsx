import { ListRow } from '@/components/list-row'
import { detail } from '@/copy/topics/detail'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { replacesEntry } from '@/platform/calendar'
import { addSaying } from '@/platform/calendar/add-saying'
import { webLink } from '@/platform/site'
import { routes, webAddress } from '@/routes'
import { sessionMarksStore, useSessionMarks } from '@/state/session-marks-store'
import { useStores } from '@/state/stores'
import type { SignUpTarget } from '../form/sign-up-target'
import { calendarEvent } from './calendar-event'

/** 加到手机日历; once the session has moved since, it says so and what becomes of the old entry. */
export function CalendarRow({ target }: { readonly target: SignUpTarget }) {
  const copy = useCopy()
  const words = useWords(ticketTopic)
  const results = useWords(detail)
  const stores = useStores()
  const { activity, session } = target
  const added = useSessionMarks(({ marks }) => marks[session.id]?.inCalendar)
  const link = webLink(webAddress(routes.activity(activity.id, session.id)))
  const event = calendarEvent(target, copy, link)
  const isOld = added !== undefined && added < event.revision
  const add = () =>
    addSaying(
      event,
      {
        added: isOld ? words.calendarOld : results.calendarAdded,
        downloaded: results.calendarDownloaded,
        refused: results.calendarRefused,
        failed: results.calendarFailed,
      },
      () => sessionMarksStore(stores).getState().mark(session.id, { inCalendar: event.revision }),
    )
  const moved = [words.calendarMoved, replacesEntry ? words.calendarSame : words.calendarOld]
  return (
    <ListRow
      icon="calendar-plus"
      title={isOld ? words.calendarAgain : words.calendar}
      detail={isOld ? copy.common.spoken(moved) : undefined}
      onTap={() => void add()}
    />
  )
}
