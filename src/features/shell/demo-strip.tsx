import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { isSinglePage } from '@/platform/system'
import { routes } from '@/routes'
import { useSettings } from '@/state/stores'
import { useIsDemo } from '@/state/use-is-demo'
import { useNow } from '@/state/use-now'
import css from './strip.module.scss'

interface DemoStripProps {
  /** At the end of a bar rather than across the page. */
  readonly isInBar?: boolean
}

/** Says that this is a demonstration and what time it takes it to be, and leads to what that means. */
export function DemoStrip({ isInBar = false }: DemoStripProps) {
  return useIsDemo() ? <Strip isInBar={isInBar} /> : null
}

function Strip({ isInBar }: Required<DemoStripProps>) {
  const { common, me, time } = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const now = useNow()
  const short = common.demoShort(time.start(now))
  const words = isElder || isInBar ? short : common.demo(time.clockFace(now))
  // Large letters leave a bar no room for the time; it is heard, and stands on the page this leads to.
  const shown = isElder && isInBar ? common.demoShortest : words
  const label = common.spoken([words, me.demo])
  // Moments shows one page and lets it lead nowhere.
  if (isSinglePage())
    return (
      <View className={css.strip}>
        <Icon name="clock-3" size="s" />
        {words}
      </View>
    )
  return (
    <View className={isInBar ? css.chip : css.strip} {...pressable(() => goTo(routes.demo()), { label })}>
      <Icon name="clock-3" size="s" />
      {shown}
      <Icon name="chevron-right" size="s" />
    </View>
  )
}
