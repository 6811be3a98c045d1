import { View } from '@tarojs/components'
import { useState } from 'react'
import { Segmented } from '@/components/segmented'
import { useCopy } from '@/copy/use-copy'
import { valueOf } from '@/state/resource'
import { useFavourites, useProgramme } from '@/state/stores'
import { Favourites } from './schedule/favourites'
import { Going } from './schedule/going'
import { Past } from './schedule/past'
import { StopsPending } from './schedule/stops-pending'
import { ahead, past } from './schedule/stops'
import { useStops } from './schedule/use-stops'
import css from './schedule/schedule.module.scss'

type Part = 'going' | 'favourites' | 'past'

/** 行程: where I go, what I like, where I have been. */
export function MySchedule() {
  const { schedule } = useCopy().registration
  const [part, setPart] = useState<Part>('going')
  const stops = useStops()
  const index = useProgramme(({ programme }) => valueOf(programme)?.index)
  const favourites = useFavourites(({ activityIds }) => activityIds.length)
  if (stops.status !== 'ready' || !index) {
    return <StopsPending stops={stops.status === 'ready' ? { status: 'loading' } : stops} />
  }
  const going = ahead(stops.stops, stops.context)
  const { now } = stops.context
  return (
    <>
      <View className={css.tabs}>
        <Segmented
          label={schedule.tabs}
          value={part}
          onChange={setPart}
          options={[
            { id: 'going', label: schedule.going(going.length) },
            { id: 'favourites', label: schedule.favourites(favourites) },
            { id: 'past', label: schedule.past },
          ]}
        />
      </View>
      {part === 'going' && <Going stops={going} now={now} />}
      {part === 'favourites' && <Favourites index={index} now={now} />}
      {part === 'past' && <Past stops={past(stops.stops, stops.context)} />}
    </>
  )
}
