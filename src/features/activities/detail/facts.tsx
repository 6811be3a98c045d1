import { Card } from '@/components/card'
import { faces } from '@/components/sign-up-mark'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import { CONSENT_AGE } from '@/domain/person'
import { dayOf } from '@/domain/time'
import { useAvailability, useSettings } from '@/state/stores'
import { useNow } from '@/state/use-now'
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
  const words = useWords(detail)
  const isElder = useSettings((settings) => settings.isElder)
  const session = entry?.session
  if (!session)
    return <Fact icon="calendar-days" answer={activity.period.text} detail={browse.list.noSession} />
  const { startsAt, endsAt } = session
  const [answer, below] = isElder
    ? [time.day(dayOf(startsAt)), time.hours(startsAt, endsAt)]
    : [time.when(startsAt, endsAt), words.noticeSays(activity.period.text)]
  return (
    <Fact
      icon="calendar-days"
      answer={answer}
      detail={below}
      provisional={session.provisional ? common.provisional : undefined}
    />
  )
}

function Place({ activity, entry, index }: FactsProps) {
  const copy = useCopy()
  const words = useWords(detail)
  const venue = entry?.venue
  if (!venue) return <Fact icon="map-pin" answer={activity.place ?? copy.browse.list.placeUnknown} />
  const distance =
    entry.distanceInMetres === undefined ? undefined : copy.time.distance(entry.distanceInMetres)
  const isOurs = venue.source === 'provisional'
  const unknown = venue.precision === 'exact' ? undefined : words.exactPlaceUnknown
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
  const { common } = useCopy()
  const words = useWords(detail)
  const { groups, source } = activity.audience
  const ages = entry?.session?.ages ?? activity.audience.ages
  const takesChildren = ages !== undefined && (ages.min ?? 0) < CONSENT_AGE
  const needsGuardian = takesChildren && entry?.session?.admission.kind === 'sign-up'
  const whom = [...(ages ? [words.ages(ages.min, ages.max)] : []), ...groups.map(words.audience)]
  return (
    <Fact
      icon="users"
      answer={common.list(whom)}
      detail={needsGuardian ? words.guardian : undefined}
      provisional={source === 'provisional' ? common.provisional : undefined}
    />
  )
}

function CanCome({ entry }: Pick<FactsProps, 'entry'>) {
  const { common, time, browse, states } = useCopy()
  const words = useWords(detail)
  const now = useNow()
  const asOf = useAvailability((availability) => availability.asOf)
  const { state, session } = entry ?? {}
  if (!state || !session) return <Fact icon="calendar-clock" answer={browse.list.noSession} />
  const { icon, tone } = faces[state.kind]
  const { admission } = session
  const isOpen = state.kind === 'open' || state.kind === 'few-left' || state.kind === 'waiting-list'
  const until =
    admission.kind === 'sign-up' && isOpen ? words.signUpUntil(time.moment(admission.closesAt)) : undefined
  const before =
    state.kind === 'outdated' && asOf
      ? words.countedAt(time.past(asOf, dayOf(now)), states.mark(state.last))
      : until
  return (
    <Fact
      icon={icon}
      tone={tone}
      answer={words.answer(state)}
      detail={before}
      provisional={session.provisional ? common.provisional : undefined}
    />
  )
}
