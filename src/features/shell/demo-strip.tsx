import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useSettings } from '@/state/stores'
import { useIsDemo } from '@/state/use-is-demo'
import { useNow } from '@/state/use-now'
import css from './strip.module.scss'

/** Says that this is a demonstration and what time it takes it to be, and leads to what that means. */
export function DemoStrip() {
  return useIsDemo() ? <Strip /> : null
}

function Strip() {
  const { common, me, time } = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const now = useNow()
  const words = isElder ? common.demoShort(time.start(now)) : common.demo(time.clockFace(now))
  const label = common.spoken([words, me.demo])
  return (
    <View className={css.strip} {...pressable(() => goTo(routes.demo()), { label })}>
      <Icon name="clock-3" size="s" />
      {words}
      <Icon name="chevron-right" size="s" />
    </View>
  )
}
