import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { IconName } from '@/styles/icon-names'
import type { Day } from '@/domain/time'
import { a11y, pressable } from '@/platform/a11y'
import css from './day-head.module.scss'
import type { Speech } from './describe-block'

interface DayHeadProps {
  readonly speech: Speech
  readonly count: number
  readonly previous: Day | undefined
  readonly next: Day | undefined
  readonly onGoTo: (day: Day) => void
}

/** Which day this is, how much there is in it, and the ways to the days with sessions before and after. */
export function DayHead({ speech, count, previous, next, onGoTo }: DayHeadProps) {
  const { copy, words, day } = speech
  const step = (way: string, icon: IconName, target: Day | undefined) => (
    <View
      className={target ? css.step : `${css.step ?? ''} ${css.off ?? ''}`}
      {...pressable(() => target && onGoTo(target), {
        label: target ? words.step(way, copy.time.day(target)) : words.noneThatWay(way),
        disabled: target === undefined,
      })}
    >
      <Icon name={icon} />
    </View>
  )
  return (
    <View className={css.head}>
      <View className={css.words} {...a11y({ live: 'polite' })}>
        <Text className={css.day} {...a11y({ role: 'heading' })}>
          {copy.time.day(day)}
        </Text>
        {count > 0 && <Text className={css.count}>{words.sessions(count)}</Text>}
      </View>
      {step(words.previous, 'chevron-left', previous)}
      {step(words.next, 'chevron-right', next)}
    </View>
  )
}
