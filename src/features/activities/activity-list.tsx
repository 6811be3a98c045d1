import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { dayOf } from '@/domain/time'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { Entry } from '@/domain/programme-query'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFilter } from '@/state/stores'
import css from './activity-list.module.scss'
import { LatePart } from './late-part'
import { FilterRail } from './list/filter-rail'
import { FoundList } from './list/found-list'
import { LateTimeline } from './list/late-timeline'
import { ResultLine } from './list/result-line'
import { SearchBox } from './list/search-box'
import { useFinding } from './list/use-finding'
import { useKeptScroll } from './list/use-kept-scroll'
import { useResults } from './list/use-results'
import { ViewSwitch } from './list/view-switch'
import { useWide } from './timeline/use-wide'

export interface MapProps {
  readonly programme: LoadedProgramme
  readonly entries: readonly Entry[]
  /** CSS length. */
  readonly height?: string
}

interface ActivityListProps {
  readonly programme: LoadedProgramme
  /** How many cards of the list are shown. */
  readonly shown: number
  readonly onMore: () => void
  /** Another feature's view of the same entries. */
  readonly Map: ComponentType<MapProps>
}

/** The whole programme under one filter, as a list, on the hours of a day, or on the map. */
export function ActivityList({ programme, shown, onMore, Map }: ActivityListProps) {
  const { filter, view, change, start, show } = useFilter((state) => state)
  const { results, context } = useResults(programme, filter)
  const { entries } = results
  const [isSheetOpen, setSheetOpen] = useState(false)
  const finding = useFinding(programme, filter)
  const isWide = useWide()
  const seen = isWide && view === 'map' ? 'list' : view
  const scroll = useKeptScroll(seen, show)
  const replace = (next: ProgrammeFilter) => {
    scroll.forget()
    start(next, view)
  }
  const narrow = (fields: Partial<ProgrammeFilter>) => {
    scroll.forget()
    change(fields)
  }
  const content = (
    <>
      <View className={css.top}>
        <SearchBox
          text={filter.text ?? ''}
          onChange={finding.search}
          onFocus={finding.enter}
          onLeave={finding.remember}
        />
        {finding.isAtSearch && finding.late && <finding.late.RecentSearches onChoose={finding.search} />}
      </View>
      <View className={css.bar}>
        <ViewSwitch value={seen} isWide={isWide} onChange={scroll.change} />
        <FilterRail
          index={programme.index}
          filter={filter}
          today={dayOf(context.now)}
          onFilter={narrow}
          onOpen={() => setSheetOpen(true)}
        />
      </View>
      {isSheetOpen && (
        <LatePart of={finding.parts}>
          {({ FilterSheet }) => (
            <FilterSheet
              programme={programme}
              filter={filter}
              onClose={() => setSheetOpen(false)}
              onApply={(next) => {
                setSheetOpen(false)
                replace(next)
              }}
            />
          )}
        </LatePart>
      )}
      {entries.length === 0 ? (
        <LatePart of={finding.parts}>
          {({ NothingFound }) => <NothingFound programme={programme} filter={filter} onFilter={replace} />}
        </LatePart>
      ) : (
        <>
          <ResultLine results={results} filter={filter} onFilter={narrow} />
          {seen === 'map' && <Map programme={programme} entries={entries} />}
          {seen === 'timeline' && (
            <LateTimeline programme={programme} entries={entries} filter={filter} onFilter={change} />
          )}
          {seen === 'list' && (
            <FoundList
              programme={programme}
              entries={entries}
              filter={filter}
              shown={shown}
              now={context.now}
              finding={finding}
              onMore={onMore}
            />
          )}
        </>
      )}
    </>
  )
  // No wrapper where there is nothing beside it: a sheet's chips are as deep as WeChat's templates go.
  if (!isWide || seen !== 'list') return content
  return (
    <View className={css.split}>
      <View className={css.column}>{content}</View>
      <View className={css.map}>
        <Map programme={programme} entries={entries} height="100%" />
      </View>
    </View>
  )
}
