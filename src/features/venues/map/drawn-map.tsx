import { useMemo } from 'react'
import { mapView as topic } from '@/copy/topics/map-view'
import { useWords } from '@/copy/use-copy'
import type { Point } from '@/domain/geo'
import { VenueMap, type MapLook } from '@/platform/venue-map'
import { mapView, type MapSelection } from '@/state/map-view-store'
import { colours } from '@/styles/tokens'
import { mapPictures } from '../map-pictures'
import { useMapTone } from '../use-map-tone'
import type { SpotIndex } from './clusters'
import { clusterOfSign } from './draw-signs'
import type { View } from './first-view'
import { useSigns } from './use-signs'

interface DrawnMapProps {
  readonly editionId: string
  readonly spotIndex: SpotIndex
  readonly target: View
  readonly look: MapLook | undefined
  readonly here: Point | undefined
  readonly onLook: (look: MapLook) => void
  readonly onAim: (to: View) => void
  readonly onSelect: (selection: MapSelection) => void
  readonly onUnavailable: () => void
}

/** The host's map with the signs of what it shows. A tap on a cluster goes nearer until there is nothing nearer. */
export function DrawnMap(props: DrawnMapProps) {
  const { editionId, spotIndex, target, look, here, onLook, onAim, onSelect, onUnavailable } = props
  const words = useWords(topic)
  const { theme, tone } = useMapTone()
  const signs = useSigns(spotIndex, look, theme)
  const selection = mapView.useSelected((state) => state.selection)
  const hereSign = useMemo(
    () =>
      here && {
        point: here,
        title: words.here.sign,
        color: colours[theme].accent,
        icon: mapPictures.here(theme),
      },
    [here, words, theme],
  )

  function choose(id: string): void {
    const cluster = clusterOfSign(id)
    if (cluster === undefined) {
      onSelect({ kind: 'spot', id })
      return
    }
    const sign = signs.clusters.find((one) => one.id === id)
    const zoom = spotIndex.zoomInto(cluster)
    if (sign && zoom !== undefined) onAim({ center: sign.point, zoom })
    else onSelect({ kind: 'spots', ids: spotIndex.spotsOf(cluster).map((spot) => spot.id) })
  }

  return (
    <VenueMap
      center={target.center}
      zoom={target.zoom}
      {...signs}
      {...(hereSign && { here: hereSign })}
      {...(selection?.kind === 'spot' && { selectedId: selection.id })}
      onSelect={choose}
      onLook={onLook}
      height="100%"
      label={words.label}
      outline={`/assets/map/${editionId}.geojson`}
      attribution={words.attribution}
      words={{ zoomIn: words.zoomIn, zoomOut: words.zoomOut }}
      tone={tone}
      onUnavailable={onUnavailable}
    />
  )
}
