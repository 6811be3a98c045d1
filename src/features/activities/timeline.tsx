import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { timeline } from '@/copy/topics/timeline'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Entry } from '@/domain/programme-entry'
import type { Facets } from '@/domain/programme-facets'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { layoutDay } from '@/domain/timeline'
import { dayOf, minuteOfDay } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useNow } from '@/state/use-now'
import { useOpenActivity } from './card/use-open-activity'
import { AllDay } from './timeline/all-day'
import { DayGrid } from './timeline/day-grid'
import { DayHead } from './timeline/day-head'
import type { Speech } from './timeline/describe-block'
import { ElderDay } from './timeline/elder-day'
import { elderGroups } from './timeline/elder-groups'
import { MonthStrip } from './timeline/month-strip'
import { NothingThatDay } from './timeline/nothing-that-day'
import { OthersSheet, type Others } from './timeline/others-sheet'
import { useShownDay } from './timeline/use-shown-day'
import { useWide } from './timeline/use-wide'

interface TimelineProps {
  readonly programme: LoadedProgramme
  /** What the filter leaves. */
  readonly entries: readonly Entry[]
  readonly facets: Facets
  readonly filter: ProgrammeFilter
  readonly onFilter: (fields: Partial<ProgrammeFilter>) => void
  readonly isElder: boolean
}

/** The programme as the hours of one day, and the days to choose it from. */
export function Timeline({
  programme: { index },
  entries,
  facets,
  filter,
  onFilter,
  isElder,
}: TimelineProps) {
  const copy = useCopy()
  const words = useWords(timeline)
  const now = useNow()
  const open = useOpenActivity()
  const columns = useWide() ? 3 : 2
  const { sessionsByDay } = facets
  const withSessions = useMemo(() => [...sessionsByDay.keys()].sort(), [sessionsByDay])
  const { day, previous, next, goTo, choose } = useShownDay(withSessions, filter, onFilter, dayOf(now))
  const [others, setOthers] = useState<Others>()
  const layout = useMemo(
    () => layoutDay(entries, day, isElder ? Infinity : columns),
    [entries, day, isElder, columns],
  )
  const speech: Speech = useMemo(() => ({ index, copy, words, day }), [index, copy, words, day])
  const { allDay } = layout
  const count = sessionsByDay.get(day) ?? 0
  return (
    <View>
      <MonthStrip
        period={index.programme.edition.period}
        counts={sessionsByDay}
        withSessions={withSessions}
        speech={speech}
        onChoose={choose}
      />
      <DayHead speech={speech} count={count} previous={previous} next={next} onGoTo={goTo} />
      {isElder ? (
        <ElderDay groups={elderGroups(layout, speech)} speech={speech} onOpen={open} onMore={setOthers} />
      ) : (
        <>
          <AllDay entries={allDay} speech={speech} onOpen={open} onMore={setOthers} />
          <DayGrid
            layout={layout}
            speech={speech}
            columns={columns}
            now={day === dayOf(now) ? minuteOfDay(now) : undefined}
            onOpen={open}
            onMore={setOthers}
          />
        </>
      )}
      {count === 0 && (
        <NothingThatDay
          speech={speech}
          counts={sessionsByDay}
          previous={previous}
          next={next}
          filter={filter}
          onFilter={onFilter}
          onGoTo={goTo}
        />
      )}
      <OthersSheet
        others={others}
        entries={entries}
        speech={speech}
        onOpen={open}
        onClose={() => setOthers(undefined)}
      />
    </View>
  )
}
