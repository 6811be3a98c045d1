import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Provisional } from '@/components/provisional'
import { SignUpMark } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import { districtTitle } from '@/domain/programme'
import { seatsOf } from '@/domain/registration'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { markOfStop } from './mark-of-stop'
import { StopFoot } from './stop-foot'
import type { Stop } from './stops'
import css from './stop-row.module.scss'

interface StopRowProps {
  readonly stop: Stop
}

/** One of my sessions on its day: when, what, where, and how it stands; below it what else can be done about it. */
export function StopRow({ stop, children }: PropsWithChildren<StopRowProps>) {
  const { registration, target } = stop
  const copy = useCopy()
  const { time, common, registration: words } = copy
  const { session, activity, venue, index } = target
  const hue = index.category.get(activity.categoryId)?.hue ?? 'opening'
  const district = districtTitle(index, venue)
  const mark = markOfStop(stop, copy)
  const facts = common.inline([
    ...(stop.isMoved ? [words.schedule.moved] : []),
    ...(district ? [district] : []),
    words.schedule.until(time.clock(session.endsAt)),
    words.schedule.people(seatsOf(registration)),
  ])
  const spokenFacts = session.provisional ? `${facts} ${common.provisional}` : facts
  const label = common.spoken([time.start(session.startsAt), activity.title, mark.label, spokenFacts])
  return (
    <>
      <View className={css.stop}>
        <Text className={css.time}>{time.clock(session.startsAt)}</Text>
        <View
          className={`${css.card ?? ''} hue-${hue}`}
          {...pressable(() => goTo(routes.ticket(registration.id)), { label })}
        >
          <View className={css.head}>
            <Text className={css.title}>{activity.title}</Text>
            <SignUpMark {...mark} />
          </View>
          <View className={css.facts}>
            <Text className={css.one}>{facts}</Text>
            {session.provisional && <Provisional label={common.provisional} />}
          </View>
          <StopFoot stop={stop} />
        </View>
      </View>
      {children}
    </>
  )
}
