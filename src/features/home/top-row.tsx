import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { useSettings } from '@/state/stores'
import css from './top-row.module.scss'

/** Which city this is, and the way into 长辈版 and out of it. */
export function TopRow({ city }: { readonly city: string }) {
  const { common } = useCopy()
  const isElder = useSettings((settings) => settings.isElder)
  const change = useSettings((settings) => settings.change)
  const label = isElder ? common.elderOff : common.elderOn
  return (
    <View className={css.row}>
      <View className={css.city}>
        <Icon name="map-pin" size="s" />
        <Text>{city}</Text>
      </View>
      <View className={css.elder} {...pressable(() => change({ isElder: !isElder }), { label })}>
        <Icon name="a-large-small" size="s" />
        {label}
      </View>
    </View>
  )
}
