import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { a11y, pressable } from '@/platform/a11y'
import { useOrigin } from '@/state/stores'
import css from '../activity-list.module.scss'
import type { Results } from './use-results'

interface ResultLineProps {
  readonly results: Results
  readonly filter: ProgrammeFilter
  readonly onFilter: (fields: Partial<ProgrammeFilter>) => void
}

/** How much there is, and in which order, once there are two. */
export function ResultLine({ results, filter, onFilter }: ResultLineProps) {
  const { list } = useCopy().browse
  const hasOrigin = useOrigin((state) => state.origin !== undefined)
  const { sessionCount, activityCount, mentionedCount } = results
  const { figure, rest } = list.result(sessionCount, activityCount)
  const isByDistance = filter.sort === 'distance'
  return (
    <View className={css.line}>
      <View className={css.result} {...a11y({ live: 'polite' })}>
        <Text className={css.figure}>{figure}</Text>
        {rest}
        {mentionedCount > 0 && list.alsoMentioned(mentionedCount)}
      </View>
      {hasOrigin && (
        <View
          className={css.sort}
          {...pressable(() => onFilter({ sort: isByDistance ? undefined : 'distance' }), {
            label: isByDistance ? list.byDistance : list.byTime,
          })}
        >
          <Icon name="arrow-down-up" size="s" />
          {isByDistance ? list.byDistance : list.byTime}
        </View>
      )}
    </View>
  )
}
