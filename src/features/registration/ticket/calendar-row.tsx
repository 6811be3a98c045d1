import { ListRow } from '@/components/list-row'
import { detail } from '@/copy/topics/detail'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { addToCalendar, replacesEntry } from '@/platform/calendar'
import { confirmBox, notice } from '@/platform/feedback'
import { openPermissions } from '@/platform/permissions'
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
  const add = async () => {
    const result = await addToCalendar(event)
    if (result === 'added' || result === 'downloaded')
      sessionMarksStore(stores).getState().mark(session.id, { inCalendar: event.revision })
    switch (result) {
      case 'added':
        return notice(isOld ? words.calendarOld : results.calendarAdded)
      case 'downloaded':
        return notice(results.calendarDownloaded)
      case 'refused':
        if (await confirmBox(results.calendarRefused)) await openPermissions()
        return
      case 'unsupported':
        return notice(results.calendarFailed)
      case 'cancelled':
        return
    }
  }
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
