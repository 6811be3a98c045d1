import { useState } from 'react'
import { Chip } from '@/components/chip'
import { filter as topic } from '@/copy/topics/filter'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Facets } from '@/domain/programme-facets'
import type { DayRange } from '@/domain/programme-filter'
import { addDays, daysBetween, weekendOf, type Day, type Period } from '@/domain/time'
import { Options, Part } from './options'

interface DaysPartProps {
  readonly today: Day
  readonly period: Period
  readonly facets: Facets
  readonly value: DayRange | undefined
  readonly onChange: (days: DayRange | undefined) => void
}

const isSame = (a: DayRange, b: DayRange | undefined) => a.from === b?.from && a.to === b.to
const only = (day: Day): DayRange => ({ from: day, to: day })

/** The days of the programme that are still to come. */
function daysAhead(today: Day, { from, to }: Period): readonly Day[] {
  const first = from > today ? from : today
  return Array.from({ length: Math.max(0, daysBetween(first, to) + 1) }, (_, i) => addDays(first, i))
}

/** Today, a weekend, or any one day. */
export function DaysPart({ today, period, facets, value, onChange }: DaysPartProps) {
  const words = useWords(topic)
  const { browse, time } = useCopy()
  const named = [only(today), only(addDays(today, 1)), weekendOf(today), weekendOf(addDays(today, 7))]
  const [isPicking, setPicking] = useState(
    value !== undefined && !named.some((range) => isSame(range, value)),
  )
  const option = (label: string) => (range: DayRange) => ({
    value: range,
    label,
    count: facets.inDays(range),
  })
  return (
    <Part title={words.days}>
      <Options
        options={named.map((range) => option(browse.list.days(range, today))(range))}
        value={value}
        onChange={onChange}
        isSame={isSame}
      >
        <Chip
          icon="calendar-days"
          label={words.pickDay}
          isOn={isPicking}
          onTap={() => setPicking(!isPicking)}
        />
      </Options>
      {isPicking && (
        <Options
          options={daysAhead(today, period).map((day) => option(time.day(day))(only(day)))}
          value={value}
          onChange={onChange}
          isSame={isSame}
        />
      )}
    </Part>
  )
}
