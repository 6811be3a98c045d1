import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Button } from '@/components/button'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { Entry } from '@/domain/programme-query'
import { dayOf, type Instant } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFilter, useOrigin, useSettings } from '@/state/stores'
import css from '../activity-list.module.scss'
import { PAGE_SIZE } from '../use-window'
import { EntryGroups } from './entry-groups'
import { firstOf, groupFound } from './group-entries'
import type { Finding } from './use-finding'
import { memoryOf } from './sight-memory'

interface FoundProps {
  readonly programme: LoadedProgramme
  readonly entries: readonly Entry[]
  readonly filter: ProgrammeFilter
  readonly shown: number
  readonly now: Instant
  readonly finding: Finding
  readonly onMore: () => void
}

/** The entries in their order, day after day. */
export function FoundList(props: FoundProps) {
  const { programme, entries, filter, shown, now, finding, onMore } = props
  const { list } = useCopy().browse
  const isElder = useSettings((settings) => settings.isElder)
  const openedId = useFilter((state) => state.openedId)
  const isByDistance = useOrigin((state) => state.origin !== undefined) && filter.sort === 'distance'
  const groups = useMemo(() => groupFound(entries, isByDistance), [entries, isByDistance])
  const left = Math.min(PAGE_SIZE, entries.length - shown)
  return (
    <>
      <EntryGroups
        groups={firstOf(groups, shown)}
        memory={memoryOf(filter, isElder)}
        index={programme.index}
        today={dayOf(now)}
        isElder={isElder}
        openedId={openedId}
        marked={finding.marked}
        onOpen={finding.onOpen}
      />
      {left > 0 && (
        <View className={css.more}>
          <Button label={list.more(left)} tone="soft" onTap={onMore} isBlock />
        </View>
      )}
    </>
  )
}
