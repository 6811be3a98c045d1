import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { a11y, pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

interface SegmentedOption<T extends string> {
  readonly id: T
  readonly label: string
  readonly icon?: IconName
}

interface SegmentedProps<T extends string> {
  readonly options: readonly SegmentedOption<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly label: string
}

/** One of a few, all in sight. */
export function Segmented<T extends string>({ options, value, onChange, label }: SegmentedProps<T>) {
  return (
    <View className={css.segmented} {...a11y({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <View
          key={option.id}
          className={option.id === value ? `${css.option ?? ''} ${css.on ?? ''}` : css.option}
          {...pressable(() => onChange(option.id), {
            role: 'radio',
            label: option.label,
            checked: option.id === value,
          })}
        >
          {option.icon && <Icon name={option.icon} size="s" />}
          {option.label}
        </View>
      ))}
    </View>
  )
}
