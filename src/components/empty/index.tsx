import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

interface EmptyProps {
  readonly icon: IconName
  readonly title: string
  readonly text?: string
  /** The ways out; the first is the likeliest. */
  readonly actions?: readonly { readonly label: string; readonly onTap: () => void }[]
}

/** Nothing here, why, and what to do. */
export function Empty({ icon, title, text, actions = [] }: EmptyProps) {
  return (
    <View className={css.empty}>
      <View className={css.mark}>
        <Icon name={icon} size="l" />
      </View>
      <Text className={css.title}>{title}</Text>
      {text && <Text className={css.text}>{text}</Text>}
      {actions.length > 0 && (
        <View className={css.actions}>
          {actions.map(({ label, onTap }, index) => (
            <Button
              key={label}
              label={label}
              onTap={onTap}
              tone={index === 0 ? 'soft' : 'secondary'}
              isBlock
            />
          ))}
        </View>
      )}
    </View>
  )
}
