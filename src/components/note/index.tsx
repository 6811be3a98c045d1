import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

interface NoteProps {
  readonly tone?: 'info' | 'warning' | 'success' | 'danger' | 'neutral'
  /** The notice does not say this. */
  readonly isDashed?: boolean
  readonly icon?: IconName
  readonly title?: string
  readonly text?: string
  readonly children?: ReactNode
  readonly actions?: readonly { readonly label: string; readonly onTap: () => void }[]
  /** Where it stands in its parent. */
  readonly className?: string
}

export function Note(props: NoteProps) {
  const { tone = 'info', isDashed, icon, title, text, children, actions, className = '' } = props
  return (
    <View className={`${css.note ?? ''} tone-${tone}${isDashed ? ` ${css.dashed ?? ''}` : ''} ${className}`}>
      {icon && <Icon name={icon} />}
      <View className={css.words}>
        {title && <Text className={css.title}>{title}</Text>}
        {text && <Text>{text}</Text>}
        {children}
        {actions && (
          <View className={css.actions}>
            {actions.map(({ label, onTap }) => (
              <View key={label} className={css.action} {...pressable(onTap, { label })}>
                {label}
              </View>
            ))}
          </View>
        )}
      </View>
    </View>
  )
}
