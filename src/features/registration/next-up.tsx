import { View } from '@tarojs/components'
import { NextCard } from './schedule/next-card'
import { ahead, nextOf } from './schedule/stops'
import { useStops } from './schedule/use-stops'
import css from './schedule/schedule.module.scss'

/** My next session, for the home page; nothing when there is none, or as long as nobody knows. */
export function NextUp() {
  const stops = useStops()
  if (stops.status !== 'ready') return null
  const next = nextOf(ahead(stops.stops, stops.context))
  return next ? (
    <View className={css.up}>
      <NextCard stop={next} now={stops.context.now} />
    </View>
  ) : null
}
