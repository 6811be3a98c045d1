import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Provisional } from '@/components/provisional'
import { Title } from '@/components/title'
import { useCopy } from '@/copy/use-copy'
import { seatsOf } from '@/domain/registration'
import { dayOf, daysBetween, type Instant } from '@/domain/time'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { giveBackMark } from './mark-of-stop'
import type { Stop } from './stops'
import css from './next-card.module.scss'

interface NextCardProps {
  readonly stop: Stop
  readonly now: Instant
}

/** What is mine next, with its ticket one tap away. */
export function NextCard({ stop, now }: NextCardProps) {
  const { registration, target, state, answerUntil, isMoved } = stop
  const copy = useCopy()
  const { time, common } = copy
  const { schedule } = copy.registration
  const { session, activity, venue } = target
  const days = daysBetween(dayOf(now), dayOf(session.startsAt))
  const distance = now >= session.startsAt ? schedule.now : schedule.inDays(days)
  const when = time.when(session.startsAt, session.endsAt)
  const spokenWhen = session.provisional ? `${when} ${common.provisional}` : when
  const people = schedule.people(seatsOf(registration))
  const giveBack = giveBackMark(stop, copy)
  const where = common.inline([
    ...(isMoved ? [schedule.moved] : []),
    ...(giveBack ? [giveBack] : []),
    ...(venue ? [venue.title] : []),
    people,
  ])
  const isOffer = state.kind === 'offered'
  const isAsked = answerUntil !== undefined
  const asked = isAsked ? [schedule.stillComing(time.past(answerUntil, dayOf(now)))] : []
  const action = isOffer ? schedule.toConfirm : isAsked ? schedule.toAnswer : schedule.showTicket
  const label = common.spoken([schedule.next(distance), activity.title, spokenWhen, where, ...asked, action])
  return (
    <View className={css.next} {...pressable(() => goTo(routes.ticket(registration.id)), { label })}>
      <View className={css.words}>
        <Text className={css.small}>{schedule.next(distance)}</Text>
        <Title className={css.title} text={activity.displayTitle ?? activity.title} />
        <View className={css.when}>
          <Text>{time.day(dayOf(session.startsAt))}</Text>
          <View className={css.hours}>
            <Text>{time.hours(session.startsAt, session.endsAt)}</Text>
            {session.provisional && <Provisional label={common.provisional} />}
          </View>
        </View>
        <Text className={css.fact}>{where}</Text>
        {asked.map((question) => (
          <Text key={question} className={css.asked}>
            {question}
          </Text>
        ))}
      </View>
      <View className={css.show}>
        <Icon name={isOffer || isAsked ? 'bell-ring' : 'qr-code'} size="l" />
        <Text>{action}</Text>
      </View>
    </View>
  )
}
