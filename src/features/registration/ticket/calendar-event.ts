import type { Catalogue } from '@/copy'
import { districtBeside } from '@/domain/programme'
import { toMs } from '@/domain/time'
import type { CalendarEvent } from '@/platform/calendar'
import type { SignUpTarget } from '../form/sign-up-target'

/** What somebody has a place in, for a calendar. Under the id that the activity's page gives it too, so that there is one entry. */
export function calendarEvent(
  { index, session, activity, venue }: SignUpTarget,
  { common }: Catalogue,
  link: string | undefined,
): CalendarEvent {
  const district = districtBeside(index, venue)
  const description = [
    ...(session.provisional ? [common.provisional] : []),
    common.list(activity.hosts),
    ...(link === undefined ? [] : [link]),
  ]
  return {
    id: session.id,
    revision: session.changed?.revision ?? 0,
    title: activity.title,
    startsAtMs: toMs(session.startsAt),
    endsAtMs: toMs(session.endsAt),
    ...(venue && { location: common.inline([...(district ? [district] : []), venue.title]) }),
    description: description.filter(Boolean).join('\n'),
  }
}
