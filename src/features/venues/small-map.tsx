import { useMemo, useState } from 'react'
import { venue as venueTopic } from '@/copy/topics/venue'
import { useWords } from '@/copy/use-copy'
import type { Hue } from '@/domain/edition'
import { districtTitle, type ProgrammeIndex } from '@/domain/programme'
import type { Precision, Venue } from '@/domain/venue'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { VenueMap } from '@/platform/venue-map'
import { categoryColours } from '@/styles/tokens'
import { mapPictures } from './map-pictures'
import { useMapTone } from './use-map-tone'

interface SmallMapProps {
  readonly index: ProgrammeIndex
  readonly venue: Venue
  readonly hue: Hue
}

const HEIGHT = '168px'
const ZOOM: Readonly<Record<Precision, number>> = { exact: 15, approximate: 12, district: 10, city: 9 }
/** How far off the true place may be. */
const RADIUS_METRES: Readonly<Record<Precision, number>> = {
  exact: 0,
  approximate: 1200,
  district: 5000,
  city: 15000,
}

/** One venue: a pin where the doorstep is known, else the area it is in. */
export function SmallMap({ index, venue, hue }: SmallMapProps) {
  const words = useWords(venueTopic)
  const { theme, tone } = useMapTone()
  const [isShown, setShown] = useState(true)
  const district = districtTitle(index, venue)
  const { id, position: point, precision, title } = venue
  const color = categoryColours[hue][theme].solid

  const { markers, areas } = useMemo(() => {
    if (precision === 'exact') {
      const look = { color, symbol: hueIcons[hue], icon: mapPictures.pin(hue, theme) }
      return { markers: [{ id, point, title, ...look }], areas: [] }
    }
    const name = precision === 'district' && district ? words.within(district) : title
    const area = {
      id,
      point,
      title: name,
      color,
      radiusMetres: RADIUS_METRES[precision],
      icon: mapPictures.dot,
    }
    return { markers: [], areas: [area] }
  }, [id, point, precision, title, district, color, words, hue, theme])

  if (!isShown) return null
  return (
    <VenueMap
      center={point}
      zoom={ZOOM[precision]}
      markers={markers}
      areas={areas}
      height={HEIGHT}
      isSmall
      label={words.mapLabel(title)}
      outline={`/assets/map/${index.programme.edition.id}.geojson`}
      attribution={words.attribution}
      words={{ zoomIn: words.zoomIn, zoomOut: words.zoomOut }}
      tone={tone}
      onUnavailable={() => setShown(false)}
    />
  )
}
