import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

interface CategoryTagProps {
  /** One of the drawn colour families; `neutral` for what has none. */
  readonly hue: string
  readonly title: string
  readonly isTag?: boolean
  readonly icon?: IconName
  /** Where it stands in its parent's grid. */
  readonly className?: string
}

export function CategoryTag({ hue, title, isTag, icon, className: place = '' }: CategoryTagProps) {
  const className = `${css.category ?? ''} hue-${hue}${isTag ? ` ${css.tag ?? ''}` : ''} ${place}`
  if (!icon) return <Text className={className}>{title}</Text>
  return (
    <View className={className}>
      <Icon name={icon} size="s" />
      {title}
    </View>
  )
}
