import { ScrollView, Text, View } from '@tarojs/components'
import { useCopy } from '@/copy/use-copy'
import { monthAndDay, type Day } from '@/domain/time'
import { a11y, pressable } from '@/platform/a11y'
import css from './day-rail.module.scss'

interface DayRailProps {
  readonly label: string
  readonly days: readonly Day[]
  readonly value: Day | undefined
  readonly onChange: (day: Day) => void
}

/** The days there is something on, one of them open. */
export function DayRail({ label, days, value, onChange }: DayRailProps) {
  const { time } = useCopy()
  return (
    <ScrollView scrollX enableFlex className={css.rail} {...a11y({ role: 'radiogroup', label })}>
      {days.map((day) => (
        <View
          key={day}
          className={day === value ? `${css.day ?? ''} ${css.on ?? ''}` : css.day}
          {...pressable(() => onChange(day), { role: 'radio', label: time.day(day), checked: day === value })}
        >
          <Text className={css.date}>{monthAndDay(day).date}</Text>
          <Text className={css.weekday}>{time.weekday(day)}</Text>
        </View>
      ))}
    </ScrollView>
  )
}
