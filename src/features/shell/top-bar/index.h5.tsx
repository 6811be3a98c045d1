import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { goBack } from '@/platform/navigate'
import { routes } from '@/routes'
import { DemoStrip } from '../demo-strip'
import type { TopBarProps } from './contract'
import css from './top-bar.module.scss'

/** A browser's bar has no way to our home page, and a shared link opens without a history. */
export function TopBar({ title, isAboutDemo }: TopBarProps) {
  const { common } = useCopy()
  return (
    <View className={css.bar}>
      <View className={css.back} {...pressable(() => goBack(routes.home()), { label: common.back })}>
        <Icon name="chevron-left" size="l" />
      </View>
      <Text className={css.title}>{title}</Text>
      {!isAboutDemo && <DemoStrip isInBar />}
    </View>
  )
}
