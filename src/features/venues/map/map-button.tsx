import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './map.module.scss'

interface MapButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly isOn?: boolean
  readonly onTap: () => void
}

/** Floats over the map. */
export function MapButton({ icon, label, isOn, onTap }: MapButtonProps) {
  return (
    <View
      className={isOn ? `${css.button ?? ''} ${css.on ?? ''}` : css.button}
      {...pressable(onTap, { label, pressed: isOn })}
    >
      <Icon name={icon} size="s" />
      {label}
    </View>
  )
}
