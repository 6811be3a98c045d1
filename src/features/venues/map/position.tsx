import { View } from '@tarojs/components'
import { mapView as topic } from '@/copy/topics/map-view'
import { useWords } from '@/copy/use-copy'
import type { District } from '@/domain/edition'
import css from './map.module.scss'
import { MapButton } from './map-button'
import { PositionNote } from './position-note'
import type { usePosition } from './use-position'

interface PositionProps {
  readonly position: ReturnType<typeof usePosition>
  readonly districts: readonly District[]
  /** Then it stands above the list instead of over the map's foot. */
  readonly isList: boolean
}

/** Asks where the visitor is, and says from where distances are counted. */
export function Position({ position, districts, isList }: PositionProps) {
  const { here } = useWords(topic)
  const { origin, isAsking, why, ask, choose, dismiss } = position
  if (why) {
    return (
      <PositionNote
        reason={why}
        districts={districts}
        onDistrict={choose}
        onRetry={() => void ask()}
        onDismiss={dismiss}
      />
    )
  }
  const district =
    origin?.kind === 'district' ? districts.find(({ id }) => id === origin.districtId)?.title : undefined
  const label = isAsking ? here.asking : district === undefined ? here.ask : here.from(district)
  return (
    <View className={isList ? `${css.foot ?? ''} ${css.beside ?? ''}` : css.foot}>
      <MapButton icon="map-pin" label={label} isOn={origin !== undefined} onTap={() => void ask()} />
    </View>
  )
}
