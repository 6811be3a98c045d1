import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { pressable } from '@/platform/a11y'
import css from './index.module.scss'

interface CheckRowProps {
  readonly title: string
  readonly detail?: string
  readonly isOn: boolean
  readonly onToggle: () => void
  readonly isDisabled?: boolean
  readonly children?: ReactNode
}

/** A row that is ticked or not, all of it one control. */
export function CheckRow({ title, detail, isOn, onToggle, isDisabled, children }: CheckRowProps) {
  return (
    <View
      className={isDisabled ? `${css.row ?? ''} ${css.off ?? ''}` : css.row}
      {...pressable(onToggle, {
        role: 'checkbox',
        label: detail ? `${title} ${detail}` : title,
        checked: isOn,
        disabled: isDisabled,
      })}
    >
      <View className={isOn ? `${css.box ?? ''} ${css.on ?? ''}` : css.box}>
        {isOn && <Icon name="check" size="s" />}
      </View>
      <View className={css.words}>
        <Text>{title}</Text>
        {detail && <Text className={css.detail}>{detail}</Text>}
      </View>
      {children}
    </View>
  )
}
