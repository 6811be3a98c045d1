import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Stop } from '../schedule/stops'
import { legTo } from './legs'
import css from './way.module.scss'

interface LegLineProps {
  readonly stop: Stop
  readonly all: readonly Stop[]
  /** The row before it; the way may lead from another one. */
  readonly above: Stop | undefined
}

/** Whether there is time to get to a stop from what the same people do before. */
export function LegLine({ stop, all, above }: LegLineProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const before = legTo(stop, all)
  if (!before) return null
  const { session, personIds } = before
  const { kind, gapMinutes, travel } = before.leg
  const { attendees } = stop.registration
  const from =
    above?.target.session.id === session.id
      ? undefined
      : stop.target.index.activity.get(session.activityId)?.title
  const gap = kind === 'overlap' ? words.legOverlap(-gapMinutes) : words.legGap(gapMinutes)
  const who = attendees.filter(({ id }) => personIds.includes(id)).map(({ name }) => name)
  const isEnough = kind === 'enough'
  const said = [
    ...(from === undefined ? [] : [words.legBefore(from, gap)]),
    ...(kind === 'overlap' ? [] : [words.legWay(travel.mode, travel.minutes)]),
    ...(from === undefined ? [gap] : []),
    ...(kind === 'overlap' ? [] : [isEnough ? words.legEnough : words.legLate]),
    ...(who.length < attendees.length ? [words.legFor(common.list(who))] : []),
  ]
  return (
    <View className={isEnough ? css.leg : `${css.leg ?? ''} ${css.late ?? ''} tone-warning`}>
      <Icon name={isEnough ? (travel.mode === 'bus' ? 'bus' : 'footprints') : 'triangle-alert'} size="s" />
      <Text>{common.spoken(said)}</Text>
    </View>
  )
}
