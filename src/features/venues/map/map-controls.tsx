import { View } from '@tarojs/components'
import { mapView as topic } from '@/copy/topics/map-view'
import { useWords } from '@/copy/use-copy'
import type { MapLook } from '@/platform/venue-map'
import { mapView } from '@/state/map-view-store'
import css from './map.module.scss'
import { MapButton } from './map-button'
import type { Spot } from './spots'
import { countWithin } from './use-map-model'

interface MapControlsProps {
  /** Everything that the filter leaves, whatever part of the map is chosen. */
  readonly spots: readonly Spot[]
  readonly look: MapLook | undefined
  /** Somebody moved the map away from where it was set. */
  readonly hasMoved: boolean
  readonly onSettle: () => void
  readonly onShowAll: () => void
}

/** List or map, and 搜这一片. Before the map in the page's order: a keyboard need not pass every pin to reach the list. */
export function MapControls({ spots, look, hasMoved, onSettle, onShowAll }: MapControlsProps) {
  const words = useWords(topic)
  const { isList, area, change } = mapView.useSelected((state) => state)
  const total = spots.reduce((sum, { entries }) => sum + entries.length, 0)
  const here = look ? countWithin(spots, look.region) : 0
  return (
    <View className={css.top}>
      <MapButton
        icon={isList ? 'map-pin' : 'list'}
        label={isList ? words.asMap : words.asList}
        onTap={() => change({ isList: !isList, selection: undefined })}
      />
      {area && (
        <MapButton
          icon="x"
          label={words.onlyHere(countWithin(spots, area))}
          isOn
          onTap={() => change({ area: undefined })}
        />
      )}
      {!isList && hasMoved && look && here > 0 && (
        <MapButton
          icon="search"
          label={words.searchHere(here)}
          onTap={() => {
            change({ area: look.region, selection: undefined })
            onSettle()
          }}
        />
      )}
      {!isList && look && here === 0 && total > 0 && (
        <MapButton
          icon="search"
          label={words.nothingHere(total)}
          onTap={() => {
            change({ area: undefined })
            onShowAll()
          }}
        />
      )}
    </View>
  )
}
