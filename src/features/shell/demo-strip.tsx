import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { valueOf } from '@/state/resource'
import { useProgramme, useSettings } from '@/state/stores'
import { useNow } from '@/state/use-now'
import css from './demo-strip.module.scss'

interface DemoStripProps {
  /** On the page that it leads to it leads nowhere. */
  readonly isStill?: boolean
}

/** Says that this is a demonstration and what time it takes it to be, and leads to what that means. */
export function DemoStrip({ isStill }: DemoStripProps) {
  const isDemo = useProgramme(
    (state) => valueOf(state.programme)?.index.programme.edition.demoClock !== undefined,
  )
  return isDemo ? <Strip isStill={isStill} /> : null
}

function Strip({ isStill }: DemoStripProps) {
  const { common, me, time } = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const clock = time.clockFace(useNow())
  const words = isElder ? common.demoShort(clock) : common.demo(clock)
  const content = (
    <>
      <Icon name="clock-3" size="s" />
      {words}
      {!isStill && <Icon name="chevron-right" size="s" />}
    </>
  )
  if (isStill) return <View className={css.strip}>{content}</View>
  const label = common.spoken([words, me.demo])
  return (
    <View className={css.strip} {...pressable(() => goTo(routes.demo()), { label })}>
      {content}
    </View>
  )
}
