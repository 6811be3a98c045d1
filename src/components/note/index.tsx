import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

export interface NoteAction {
  readonly label: string
  /** What a screen reader says instead, where the label alone says too little. */
  readonly spoken?: string
  readonly onTap: () => void
  /** The way that changes nothing, beside those that do. */
  readonly isQuiet?: boolean
}

interface NoteProps {
  readonly tone?: 'info' | 'warning' | 'success' | 'danger' | 'neutral'
  /** The notice does not say this. */
  readonly isDashed?: boolean
  readonly icon?: IconName
  readonly title?: string
  readonly text?: string
  readonly children?: ReactNode
  readonly actions?: readonly NoteAction[]
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
            {actions.map(({ label, spoken = label, onTap, isQuiet }) => (
              <View
                key={label}
                className={isQuiet ? `${css.action ?? ''} ${css.quiet ?? ''}` : css.action}
                {...pressable(onTap, { label: spoken })}
              >
                {label}
              </View>
            ))}
          </View>
        )}
      </View>
    </View>
  )
}
