import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { valueOf } from '@/state/resource'
import { useProgramme, useSettings } from '@/state/stores'
import { useNow } from '@/state/use-now'
import css from './demo-strip.module.scss'

/** Says that this is a demonstration, and what time it takes it to be. */
export function DemoStrip() {
  const isDemo = useProgramme(
    (state) => valueOf(state.programme)?.index.programme.edition.demoClock !== undefined,
  )
  return isDemo ? <Strip /> : null
}

function Strip() {
  const { common, time } = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const now = useNow()
  return (
    <View className={css.strip}>
      <Icon name="clock-3" size="s" />
      {isElder ? common.demoShort(time.clockFace(now)) : common.demo(time.clockFace(now))}
    </View>
  )
}
