import { ScrollView, Text, View } from '@tarojs/components'
import { a11y, pressable } from '@/platform/a11y'
import css from './index.module.scss'

export interface RibbonDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly count: number
  readonly isWeekend: boolean
  /** Under the bar, two characters: 24, 6月. */
  readonly label: string
  /** The day and its number of sessions, as one says it. */
  readonly spoken: string
}

interface DayRibbonProps {
  readonly days: readonly RibbonDay[]
  readonly chosen?: string
  readonly onChoose: (day: string) => void
  /** What the row is of, for a screen reader. */
  readonly label: string
}

const TALLEST = 36
const SHORTEST = 6

/** A day without sessions keeps a line to stand on. */
function heightOf(count: number, most: number): string {
  return count === 0 ? '2px' : `${Math.round(SHORTEST + ((TALLEST - SHORTEST) * count) / most)}px`
}

/** A bar a day, as tall as the day is busy. More days than fit scroll sideways. */
export function DayRibbon({ days, chosen, onChoose, label }: DayRibbonProps) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  return (
    <ScrollView scrollX enableFlex className={css.ribbon} {...a11y({ role: 'group', label })}>
      {days.map(({ day, count, isWeekend, label: date, spoken }) => {
        const isOn = day === chosen
        const look = [css.day, isOn ? css.on : isWeekend && css.weekend, /\D/.test(date) && css.named]
        return (
          <View
            key={day}
            className={look.filter(Boolean).join(' ')}
            {...pressable(() => onChoose(day), { label: spoken, pressed: isOn })}
          >
            <View className={css.bar} style={{ height: heightOf(count, most) }} />
            <Text className={css.date}>{date}</Text>
          </View>
        )
      })}
    </ScrollView>
  )
}
