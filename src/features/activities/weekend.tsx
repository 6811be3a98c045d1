import { homeMore } from '@/copy/topics/home-more'
import { useCopy, useWords } from '@/copy/use-copy'
import { isWeekend, weekendOf } from '@/domain/calendar'
import { queryProgramme, type Entry } from '@/domain/programme-query'
import { addDays, dayOf } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'
import { EntrySection } from './home/entry-section'
import { useOpenList } from './use-open-list'

/** The first session of each activity: three of one kind would be a poor choice. */
function onePerActivity(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    ({ activity }, i) => entries.findIndex((other) => other.activity.id === activity.id) === i,
  )
}

/** 本周末, or the next weekend with something on, called what it is. Nothing once there is none. */
export function Weekend({ programme: { index, texts } }: { readonly programme: LoadedProgramme }) {
  const { time } = useCopy()
  const words = useWords(homeMore)
  const context = useQueryContext()
  const openList = useOpenList()
  const today = dayOf(context.now)
  const ahead = queryProgramme(index, texts, {}, context).flatMap(({ session }) =>
    session && session.endsAt > context.now ? dayOf(session.startsAt) : [],
  )
  const first = ahead.find((day) => day >= today && isWeekend(day))
  if (first === undefined) return null
  const days = weekendOf(first)
  const all = queryProgramme(index, texts, { days }, context).filter(({ session }) => session)
  const open = queryProgramme(index, texts, { days, standing: 'open' }, context)
  const thisSunday = weekendOf(today).to
  const title =
    days.from <= thisSunday
      ? words.weekend
      : days.from <= addDays(thisSunday, 7)
        ? words.nextWeekend
        : words.laterWeekend(time.monthDay(days.from))
  return (
    <EntrySection
      title={title}
      entries={onePerActivity(open.length > 0 ? open : all)}
      index={index}
      today={today}
      count={all.length}
      onAll={() => openList({ days })}
    />
  )
}
