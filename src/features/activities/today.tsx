import { Note } from '@/components/note'
import { useCopy } from '@/copy/use-copy'
import { queryProgramme } from '@/domain/programme-query'
import { dayOf } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'
import { EntrySection } from './home/entry-section'
import { useOpenList } from './use-open-list'

const IN_TIME = { standing: 'in-time' } as const

/** 今天还来得及: what starts later today and can still be entered; with nothing left, the next day that has something. */
export function Today({ programme: { index, texts } }: { readonly programme: LoadedProgramme }) {
  const { browse, time } = useCopy()
  const { home } = browse
  const context = useQueryContext()
  const openList = useOpenList()
  const today = dayOf(context.now)
  const entries = queryProgramme(index, texts, IN_TIME, context)
  const isNone = entries.length === 0
  const next = isNone && queryProgramme(index, texts, { standing: 'open' }, context)[0]?.session
  const day = next ? dayOf(next.startsAt) : undefined
  const action = day
    ? { label: home.nextDay(time.day(day)), onTap: () => openList({ days: { from: day, to: day } }) }
    : { label: home.seeAll, onTap: () => openList({}) }
  return (
    <EntrySection
      title={home.today}
      entries={entries}
      index={index}
      today={today}
      count={entries.length}
      onAll={() => openList(IN_TIME)}
    >
      {isNone && (
        <Note
          tone="neutral"
          icon="calendar-days"
          text={day ? home.todayNone : home.none}
          actions={[action]}
        />
      )}
    </EntrySection>
  )
}
