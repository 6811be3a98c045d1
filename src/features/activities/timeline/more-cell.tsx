import { Text, View } from '@tarojs/components'
import type { More } from '@/domain/timeline'
import { pressable } from '@/platform/a11y'
import type { Speech } from './describe-block'
import css from './more-cell.module.scss'
import { hoursOf } from './hours-of'
import { othersOf, type Others } from './others-sheet'

interface MoreCellProps {
  readonly more: More
  readonly speech: Speech
  readonly gridArea: string
  readonly onMore: (others: Others) => void
}

/** How many more begin here and from when to when they go on; opens the list of them. */
export function MoreCell({ more, speech: { copy, words }, gridArea, onMore }: MoreCellProps) {
  const { startsAt, endsAt } = hoursOf(more.entries)
  const count = more.entries.length
  const hours = copy.time.hours(startsAt, endsAt)
  const title = words.moreTitle(hours, words.moreSessions(count))
  const open = () => onMore(othersOf(title, more.entries))
  return (
    <View className={css.more} style={{ gridArea }} {...pressable(open, { label: title })}>
      <Text className={css.count}>{words.moreLines(count)}</Text>
      <Text>{words.moreHours(copy.time.clock(startsAt), copy.time.clock(endsAt))}</Text>
    </View>
  )
}
