import { Text, View } from '@tarojs/components'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Icon } from '@/components/icon'
import { Provisional } from '@/components/provisional'
import type { Entry } from '@/domain/programme-entry'
import { a11y, pressable } from '@/platform/a11y'
import css from './all-day.module.scss'
import { describeBlock, type BlockWords, type Speech } from './describe-block'
import { othersOf, type Others } from './others-sheet'

/** Two rows of two. */
const MOST = 4

interface AllDayProps {
  readonly entries: readonly Entry[]
  readonly speech: Speech
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
  readonly onMore: (others: Others) => void
}

const isHue = (hue: string): hue is keyof typeof hueIcons => hue in hueIcons

/** What goes on all day, above the hours. */
export function AllDay({ entries, speech, onOpen, onMore }: AllDayProps) {
  if (entries.length === 0) return null
  const { words } = speech
  const shown = entries.slice(0, entries.length > MOST ? MOST - 1 : MOST)
  const left = entries.slice(shown.length)
  const more = words.moreActivities(left.length)
  const described = shown.map((entry) => describeBlock(entry, speech))
  const provisional = described.find((one) => one.provisional)?.provisional
  return (
    <View className={css.allDay}>
      <View className={css.name}>
        <Text {...a11y({ role: 'heading' })}>{words.allDay}</Text>
        {provisional && <Provisional label={provisional} />}
      </View>
      {described.map((one) => (
        <AllDayCell key={one.sessionId ?? one.activityId} {...one} onOpen={onOpen} />
      ))}
      {left.length > 0 && (
        <View
          className={css.more}
          {...pressable(() => onMore(othersOf(words.moreTitle(words.allDay, more), left)), {
            label: more,
          })}
        >
          {more}
        </View>
      )}
    </View>
  )
}

interface AllDayCellProps extends BlockWords {
  readonly onOpen: AllDayProps['onOpen']
}

function AllDayCell({ activityId, sessionId, title, hue, spoken, onOpen }: AllDayCellProps) {
  return (
    <View
      className={`${css.cell ?? ''} hue-${hue}`}
      {...pressable(() => onOpen(activityId, sessionId), { label: spoken })}
    >
      {isHue(hue) && <Icon name={hueIcons[hue]} size="s" />}
      <Text className={css.title}>{title}</Text>
    </View>
  )
}
