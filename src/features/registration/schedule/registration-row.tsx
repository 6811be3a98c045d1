import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { SignUpMark } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { markOfStop } from './mark-of-stop'
import type { Stop } from './stops'
import css from './registration-row.module.scss'

/** A registration in a list: what, when, how it stands. It leads to its ticket page whatever became of it. */
export function RegistrationRow({ stop }: { readonly stop: Stop }) {
  const { registration, target } = stop
  const copy = useCopy()
  const { time, common } = copy
  const { session, activity } = target
  const { status } = registration
  const isOff = status === 'cancelled' || status === 'lapsed'
  const mark = isOff
    ? { kind: 'ended' as const, label: copy.registration.schedule[status] }
    : markOfStop(stop, copy)
  const when = time.when(session.startsAt, session.endsAt)
  const label = common.spoken([activity.title, when, mark.label])
  return (
    <View className={css.row} {...pressable(() => goTo(routes.ticket(registration.id)), { label })}>
      <View className={css.words}>
        <Text>{activity.title}</Text>
        <Text className={css.when}>{when}</Text>
      </View>
      <SignUpMark {...mark} />
      <View className={css.more}>
        <Icon name="chevron-right" size="s" />
      </View>
    </View>
  )
}
