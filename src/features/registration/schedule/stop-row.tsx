import { Text, View } from '@tarojs/components'
import { Provisional } from '@/components/provisional'
import { SignUpMark } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import { districtTitle } from '@/domain/programme'
import { seatsOf } from '@/domain/registration'
import { toMs, type Instant } from '@/domain/time'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useNow } from '@/state/use-now'
import { markOfStop } from './mark-of-stop'
import type { Stop } from './stops'
import css from './stop-row.module.scss'

/** One of my sessions on its day: when, what, where, and how it stands. */
export function StopRow({ stop }: { readonly stop: Stop }) {
  const { registration, target, state } = stop
  const copy = useCopy()
  const { time, common, registration: words } = copy
  const { session, activity, venue, index } = target
  const hue = index.category.get(activity.categoryId)?.hue ?? 'opening'
  const district = districtTitle(index, venue)
  const mark = markOfStop(stop, copy)
  const facts = common.inline([
    ...(district ? [district] : []),
    words.schedule.until(time.clock(session.endsAt)),
    words.schedule.people(seatsOf(registration)),
  ])
  const spokenFacts = session.provisional ? `${facts} ${common.provisional}` : facts
  const label = common.spoken([time.start(session.startsAt), activity.title, mark.label, spokenFacts])
  return (
    <View className={css.stop} {...pressable(() => goTo(routes.ticket(registration.id)), { label })}>
      <Text className={css.time}>{time.clock(session.startsAt)}</Text>
      <View className={`${css.card ?? ''} hue-${hue}`}>
        <View className={css.head}>
          <Text className={css.title}>{activity.title}</Text>
          <SignUpMark {...mark} />
        </View>
        <View className={css.facts}>
          <Text className={css.one}>{facts}</Text>
          {session.provisional && <Provisional label={common.provisional} />}
        </View>
        {state.kind === 'offered' && <OfferLeft expiresAt={state.expiresAt} />}
      </View>
    </View>
  )
}

function OfferLeft({ expiresAt }: { readonly expiresAt: Instant }) {
  const { time, registration } = useCopy()
  const now = useNow(1000)
  const seconds = Math.floor((toMs(expiresAt) - toMs(now)) / 1000)
  return (
    <View className={css.offer}>
      <Text>{registration.schedule.offerLeft(time.countdown(seconds))}</Text>
      <Text className={css.link}>{registration.schedule.toConfirm}</Text>
    </View>
  )
}
