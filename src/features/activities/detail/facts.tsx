import { Card } from '@/components/card'
import { faces } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import { CONSENT_AGE } from '@/domain/person'
import { placeWords } from '../card/describe-entry'
import { Fact } from './fact'

interface FactsProps {
  readonly activity: Activity
  /** The chosen session, if the activity has any. */
  readonly entry: Entry | undefined
  readonly index: ProgrammeIndex
}

/** When, where, for whom, and can I still come; each says what the notice leaves open. */
export function Facts({ activity, entry, index }: FactsProps) {
  return (
    <Card isFlush>
      <When activity={activity} entry={entry} />
      <Place activity={activity} entry={entry} index={index} />
      <Who activity={activity} entry={entry} />
      <CanCome entry={entry} />
    </Card>
  )
}

function When({ activity, entry }: Omit<FactsProps, 'index'>) {
  const { time, common, browse } = useCopy()
  const { detail } = browse
  const session = entry?.session
  if (!session) return <Fact icon="calendar-days" answer={activity.period.text} detail={detail.noSession} />
  return (
    <Fact
      icon="calendar-days"
      answer={time.when(session.startsAt, session.endsAt)}
      detail={detail.noticeSays(activity.period.text)}
      provisional={session.provisional ? common.provisional : undefined}
    />
  )
}

function Place({ activity, entry, index }: FactsProps) {
  const copy = useCopy()
  const { detail, list } = copy.browse
  const venue = entry?.venue
  if (!venue) return <Fact icon="map-pin" answer={activity.place ?? list.placeUnknown} />
  const distance =
    entry.distanceInMetres === undefined ? undefined : copy.time.distance(entry.distanceInMetres)
  const isOurs = venue.source === 'provisional'
  const unknown = venue.precision === 'exact' ? undefined : detail.exactPlaceUnknown
  return (
    <Fact
      icon="map-pin"
      answer={copy.common.inline([placeWords(index, venue, copy), ...(distance ? [distance] : [])])}
      detail={isOurs ? unknown : undefined}
      provisional={isOurs ? copy.common.provisional : unknown}
    />
  )
}

function Who({ activity, entry }: Omit<FactsProps, 'index'>) {
  const { common, browse } = useCopy()
  const { detail } = browse
  const { groups, source } = activity.audience
  const ages = entry?.session?.ages ?? activity.audience.ages
  const takesChildren = ages !== undefined && (ages.min ?? 0) < CONSENT_AGE
  const needsGuardian = takesChildren && entry?.session?.admission.kind === 'sign-up'
  const words = [...(ages ? [detail.ages(ages.min, ages.max)] : []), ...groups.map(detail.audience)]
  return (
    <Fact
      icon="users"
      answer={common.list(words)}
      detail={needsGuardian ? detail.guardian : undefined}
      provisional={source === 'provisional' ? common.provisional : undefined}
    />
  )
}

function CanCome({ entry }: Pick<FactsProps, 'entry'>) {
  const { states, common, time, browse } = useCopy()
  const { state, session } = entry ?? {}
  if (!state || !session) return <Fact icon="calendar-clock" answer={browse.detail.noSession} />
  const { icon, tone } = faces[state.kind]
  const { admission } = session
  const isOpen = state.kind === 'open' || state.kind === 'few-left' || state.kind === 'waiting-list'
  const until =
    admission.kind === 'sign-up' && isOpen
      ? browse.detail.signUpUntil(time.moment(admission.closesAt))
      : undefined
  return (
    <Fact
      icon={icon}
      tone={tone}
      answer={states.answer(state)}
      detail={until}
      provisional={session.provisional ? common.provisional : undefined}
    />
  )
}
