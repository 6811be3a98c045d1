import { ScrollView, Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { a11y, pressable } from '@/platform/a11y'
import css from './index.module.scss'

interface ChipProps {
  readonly label: string
  readonly count?: number
  readonly isOn: boolean
  readonly onTap: () => void
}

/** One choice of several, on or off. */
export function Chip({ label, count, isOn, onTap }: ChipProps) {
  const spoken = count === undefined ? label : `${label} ${count}`
  return (
    <View
      className={isOn ? `${css.chip ?? ''} ${css.on ?? ''}` : css.chip}
      {...pressable(onTap, { label: spoken, pressed: isOn })}
    >
      {label}
      {count !== undefined && <Text className={css.count}>{count}</Text>}
    </View>
  )
}

/** A row of chips that scrolls sideways to the page's edges. */
export function ChipRail({ label, children }: PropsWithChildren<{ readonly label: string }>) {
  return (
    <ScrollView scrollX enableFlex className={css.rail} {...a11y({ role: 'group', label })}>
      {children}
    </ScrollView>
  )
}
