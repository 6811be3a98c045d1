import { ScrollView, Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from '@/components/icon'
import { a11y, pressable } from '@/platform/a11y'
import type { IconName } from '@/styles/icon-names'
import css from './index.module.scss'

interface ChipProps {
  readonly label: string
  readonly count?: number
  readonly isOn: boolean
  readonly onTap: () => void
  readonly icon?: IconName
  /** The colour family of the icon. */
  readonly hue?: string
  /** A tap takes it away: said by this name, shown by a cross. */
  readonly dropLabel?: string
}

/** One choice of several, on or off. What would leave nothing is faint, and can still be chosen. */
export function Chip({ label, count, isOn, onTap, icon, hue, dropLabel }: ChipProps) {
  const spoken = dropLabel ?? (count === undefined ? label : `${label} ${count}`)
  const className = [
    css.chip,
    isOn ? css.on : count === 0 && css.faint,
    !isOn && hue && `hue-${hue} ${css.hue ?? ''}`,
  ]
  return (
    <View
      className={className.filter(Boolean).join(' ')}
      {...pressable(onTap, { label: spoken, ...(dropLabel === undefined && { pressed: isOn }) })}
    >
      {icon && <Icon name={icon} size="s" />}
      {label}
      {count !== undefined && <Text className={css.count}>{count}</Text>}
      {dropLabel !== undefined && <Icon name="x" size="s" />}
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
