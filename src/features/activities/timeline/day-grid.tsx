import { View } from '@tarojs/components'
import type { DayLayout } from '@/domain/timeline'
import { atHour } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import css from './day-grid.module.scss'
import { describeBlock, type Speech } from './describe-block'
import { EntryBlock } from './entry-block'
import { blockArea, foldArea, hourArea, moreArea, nowArea, rowsOf } from './grid-area'
import { MoreCell } from './more-cell'
import type { Others } from './others-sheet'

interface DayGridProps {
  readonly layout: DayLayout
  readonly speech: Speech
  /** Columns of sessions beside what did not fit. */
  readonly columns: number
  /** Minutes since midnight, if the day is today. */
  readonly now: number | undefined
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
  readonly onMore: (others: Others) => void
}

/** A day's hours from top to bottom, and its sessions where they are. What one hears or tabs through is in order of time. */
export function DayGrid({ layout, speech, columns, now, onOpen, onMore }: DayGridProps) {
  const { from, to, folds, blocks, more } = layout
  const { copy, words, day } = speech
  const rows = rowsOf(layout)
  const minuteOf = (hour: number) => (hour - from) * 60
  const hours = Array.from({ length: to - from }, (_, i) => from + i)
  const isQuiet = (hour: number) => folds.some((fold) => fold.from <= hour && hour < fold.to)
  const items = [
    ...hours
      .filter((hour) => !isQuiet(hour))
      .map((hour) => ({
        top: minuteOf(hour),
        node: (
          <View
            key={`hour ${hour}`}
            className={css.hour}
            style={{ gridArea: hourArea(hour, from, rows) }}
            {...a11y({ role: 'heading' })}
          >
            {copy.time.clock(atHour(day, hour))}
          </View>
        ),
      })),
    ...folds.map((fold) => ({
      top: minuteOf(fold.from),
      node: (
        <View
          key={`quiet ${fold.from}`}
          className={css.quiet}
          style={{ gridArea: foldArea(fold, from, rows) }}
        >
          {words.quiet(copy.time.hours(atHour(day, fold.from), atHour(day, fold.to)))}
        </View>
      ),
    })),
    ...blocks.map((block) => ({
      top: block.top,
      node: (
        <EntryBlock
          key={block.entry.session.id}
          {...describeBlock(block.entry, speech)}
          gridArea={blockArea(block, rows)}
          isNarrow={block.columns > 1}
          onOpen={onOpen}
        />
      ),
    })),
    ...more.map((cell) => ({
      top: cell.top,
      node: (
        <MoreCell
          key={`more ${cell.top}`}
          more={cell}
          speech={speech}
          gridArea={moreArea(cell, columns, rows)}
          onMore={onMore}
        />
      ),
    })),
  ].sort((a, b) => a.top - b.top)
  const isNowShown = now !== undefined && now >= from * 60 && now < to * 60
  return (
    <View className={css.grid}>
      {items.map(({ node }) => node)}
      {isNowShown && (
        <View
          className={css.now}
          style={{ gridArea: nowArea(now - from * 60, rows) }}
          {...a11y({ hidden: true })}
        >
          {words.now}
        </View>
      )}
    </View>
  )
}
