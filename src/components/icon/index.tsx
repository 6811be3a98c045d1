import { View } from '@tarojs/components'
import type { IconName } from '@/styles/icon-names'

interface IconProps {
  readonly name: IconName
  /** 16, 20 or 24; larger in 长辈版. */
  readonly size?: 's' | 'm' | 'l'
}

/** An icon in the colour of the text around it. Silent for a screen reader: the words beside it say what it means. */
export function Icon({ name, size = 'm' }: IconProps) {
  const scale = size === 'm' ? '' : ` icon--${size}`
  return <View className={`icon icon-${name}${scale}`} aria-hidden="true" />
}
