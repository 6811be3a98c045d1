import type { Period } from '../../src/domain/time'
import { dayOf } from '../../src/domain/time'
import type { Report } from '../edition-error'
import type { EditionFiles, SessionRow } from '../edition-files'

/** What ends comes after what begins, and a session falls within the days that the notice gives. */
export function checkTimes(files: Partial<EditionFiles>, report: Report): void {
  // Days and instants are in forms that sort as time, so they are compared as text.
  if (files.edition && isBackwards(files.edition.period))
    report('edition', 'period.to', 'is before period.from')
  files.items?.items.forEach(({ period }, i) => {
    if (isBackwards(period)) report('items', `items[${i}].period.to`, 'is before period.from')
  })
  const periods = periodsOf(files)
  files.sessions?.sessions.forEach((session, i) => {
    checkSession(session, periods.get(session.activityId), (path, reason) =>
      report('sessions', `sessions[${i}].${path}`, reason),
    )
  })
}

function checkSession(
  { startsAt, endsAt, admission }: SessionRow,
  period: Period | undefined,
  report: (path: string, reason: string) => void,
): void {
  if (endsAt <= startsAt) report('endsAt', 'must be later than startsAt')
  const day = dayOf(startsAt)
  if (period && (day < period.from || day > period.to))
    report('startsAt', `is outside its activity's days, ${period.from} to ${period.to}`)
  if (admission.kind !== 'sign-up') return
  if (admission.closesAt <= admission.opensAt) report('admission.closesAt', 'must be later than opensAt')
  const { reconfirm } = admission
  if (reconfirm && reconfirm.answerHours >= reconfirm.hoursBefore)
    report('admission.reconfirm.answerHours', 'must be less than hoursBefore')
  if (admission.closesAt > endsAt) report('admission.closesAt', 'must not be later than endsAt')
}

const isBackwards = ({ from, to }: Period): boolean => to < from

/** The days of each activity, by its id. */
function periodsOf({ activities, items }: Partial<EditionFiles>): ReadonlyMap<string, Period> {
  const bySection = new Map(items?.items.map(({ quote, period }) => [quote.section, period]))
  return new Map(
    activities?.activities.flatMap(({ id, item }) => {
      const period = bySection.get(item)
      return period ? [[id, period] as const] : []
    }),
  )
}
