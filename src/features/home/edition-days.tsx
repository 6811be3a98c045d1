import { DayRibbon } from '@/components/day-ribbon'
import type { WordsOf } from '@/copy/language'
import { homeMore } from '@/copy/topics/home-more'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayCounts } from '@/domain/calendar'
import type { Programme } from '@/domain/programme'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { dayOf, monthAndDay, type Day } from '@/domain/time'
import { useNow } from '@/state/use-now'

interface EditionDaysProps {
  readonly programme: Programme
  readonly onOpen: (filter: ProgrammeFilter) => void
}

/** The first of a month says which. Part of what is spoken, so that whoever speaks to the phone can name what they see. */
function shortLabel(day: Day, words: WordsOf<typeof homeMore>): string {
  const { month, date } = monthAndDay(day)
  return date === 1 ? words.month(month) : String(date)
}

/** The days from today on, each as busy as it is. A day opens the list of its sessions. */
export function EditionDays({ programme: { sessions, edition }, onOpen }: EditionDaysProps) {
  const { time } = useCopy()
  const words = useWords(homeMore)
  const today = dayOf(useNow())
  const days = dayCounts(sessions, edition.period)
    .filter(({ day }) => day >= today)
    .map((day) => ({
      ...day,
      label: shortLabel(day.day, words),
      spoken: words.day(time.dayHeading(day.day, today), day.count),
    }))
  return (
    <DayRibbon
      label={words.days}
      days={days}
      chosen={today}
      onChoose={(day) => onOpen({ days: { from: day, to: day } })}
    />
  )
}
