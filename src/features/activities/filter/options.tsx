import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Chip } from '@/components/chip'
import { a11y } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './filter.module.scss'

/** One dimension of the filter. */
export function Part({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <View className={css.section} {...a11y({ role: 'group', label: title })}>
      <View className={css.head}>
        <Text className={css.title}>{title}</Text>
        {typeof aside === 'string' ? <Text className={css.aside}>{aside}</Text> : aside}
      </View>
      {children}
    </View>
  )
}

export interface Option<T> {
  readonly value: T
  readonly label: string
  /** How many entries it would leave. */
  readonly count: number
  readonly icon?: IconName
  readonly hue?: string
}

interface OptionsProps<T> {
  readonly options: readonly Option<T>[]
  readonly value: T | undefined
  /** A tap on what is chosen lets it go. */
  readonly onChange: (value: T | undefined) => void
  readonly isSame?: (a: T, b: T | undefined) => boolean
  readonly children?: ReactNode
}

/** One of several, or none. */
export function Options<T>({ options, value, onChange, isSame = Object.is, children }: OptionsProps<T>) {
  return (
    <View className={css.options}>
      {options.map(({ value: own, label, count, icon, hue }) => {
        const isOn = isSame(own, value)
        return (
          <Chip
            key={label}
            label={label}
            count={count}
            isOn={isOn}
            icon={isOn ? 'check' : icon}
            hue={hue}
            onTap={() => onChange(isOn ? undefined : own)}
          />
        )
      })}
      {children}
    </View>
  )
}
