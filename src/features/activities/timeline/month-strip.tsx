import { View } from '@tarojs/components'
import { DayRibbon } from '@/components/day-ribbon'
import type { Facets } from '@/domain/programme-facets'
import { monthAndDay, weekdayOf, type Day, type Period } from '@/domain/time'
import type { Speech } from './describe-block'
import css from './month-strip.module.scss'
import { stripDays } from './strip-days'

interface MonthStripProps {
  readonly period: Period
  readonly counts: Facets['sessionsByDay']
  readonly withSessions: readonly Day[]
  readonly speech: Speech
  readonly onChoose: (day: Day) => void
}

/** How busy each day is under the filter; a tap leaves that day. */
export function MonthStrip({ period, counts, withSessions, speech, onChoose }: MonthStripProps) {
  const { copy, words, day: shown } = speech
  const days = stripDays(period, withSessions).map((day) => {
    const { month, date } = monthAndDay(day)
    const count = counts.get(day) ?? 0
    return {
      day,
      count,
      isWeekend: [0, 6].includes(weekdayOf(day)),
      label: words.ribbonDate(month, date),
      spoken: words.ribbonDay(copy.time.day(day), count),
    }
  })
  return (
    <View className={css.strip}>
      <DayRibbon days={days} chosen={shown} onChoose={onChoose} label={words.ribbon} />
    </View>
  )
}
