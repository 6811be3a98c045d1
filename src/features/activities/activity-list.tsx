import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { SearchField } from '@/components/search-field'
import { useCopy } from '@/copy/use-copy'
import { dayOf } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFilter, useSettings } from '@/state/stores'
import css from './activity-list.module.scss'
import { PAGE_SIZE } from './use-window'
import { CategoryRail } from './list/category-rail'
import { EntryGroups } from './list/entry-groups'
import { firstOf, groupFound } from './list/group-entries'
import { NothingFound } from './list/nothing-found'
import { useResults } from './list/use-results'

interface ActivityListProps {
  readonly programme: LoadedProgramme
  /** How many cards are shown. */
  readonly shown: number
  readonly onMore: () => void
}

export function ActivityList({ programme, shown, onMore }: ActivityListProps) {
  const { list } = useCopy().browse
  const isElder = useSettings((settings) => settings.isElder)
  const { filter, change, start, isSearchWanted, wantSearch } = useFilter((state) => state)
  const { results, now } = useResults(programme, filter)
  const { entries, sessionCount, activityCount, byCategory } = results
  const { index } = programme
  const count = list.result(sessionCount, activityCount)
  const groups = groupFound(entries)
  const left = Math.min(PAGE_SIZE, entries.length - shown)
  return (
    <>
      <View className={css.head}>
        <SearchField
          value={filter.text ?? ''}
          onChange={(text) => change({ text: text === '' ? undefined : text })}
          onBlur={() => wantSearch(false)}
          placeholder={list.search}
          label={list.search}
          clearLabel={list.clearText}
          isFocused={isSearchWanted}
        />
        <CategoryRail
          categories={index.programme.categories}
          counts={byCategory}
          value={filter.categoryId}
          onChange={(categoryId) => change({ categoryId })}
        />
      </View>
      {entries.length === 0 ? (
        <NothingFound programme={programme} filter={filter} onFilter={start} />
      ) : (
        <>
          <View className={css.result} {...a11y({ live: 'polite' })}>
            <Text className={css.figure}>{count.figure}</Text>
            {count.rest}
          </View>
          <EntryGroups groups={firstOf(groups, shown)} index={index} today={dayOf(now)} isElder={isElder} />
          {left > 0 && (
            <View className={css.more}>
              <Button label={list.more(left)} tone="soft" onTap={onMore} isBlock />
            </View>
          )}
        </>
      )}
    </>
  )
}
