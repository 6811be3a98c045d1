import { useMemo, useState } from 'react'
import { venue as venueTopic } from '@/copy/topics/venue'
import { useWords } from '@/copy/use-copy'
import type { Hue } from '@/domain/edition'
import { districtTitle, type ProgrammeIndex } from '@/domain/programme'
import type { Precision, Venue } from '@/domain/venue'
import { VenueMap, type MapTone } from '@/platform/venue-map'
import { useShownTheme } from '@/state/use-shown-theme'
import { categoryColours, colours } from '@/styles/tokens'

interface SmallMapProps {
  readonly index: ProgrammeIndex
  readonly venue: Venue
  readonly hue: Hue
}

/** In the package of the one page with a map. */
const PICTURES = '/subpages/activity/map'
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
  const theme = useShownTheme()
  const [isShown, setShown] = useState(true)
  const district = districtTitle(index, venue)
  const { id, position: point, precision, title } = venue
  const color = categoryColours[hue][theme].solid

  const { markers, areas } = useMemo(() => {
    if (precision === 'exact') {
      return { markers: [{ id, point, title, color, icon: `${PICTURES}/pin.png` }], areas: [] }
    }
    const name = precision === 'district' && district ? words.within(district) : title
    const area = {
      id,
      point,
      title: name,
      color,
      radiusMetres: RADIUS_METRES[precision],
      icon: `${PICTURES}/dot.png`,
    }
    return { markers: [], areas: [area] }
  }, [id, point, precision, title, district, color, words])

  const tone = useMemo<MapTone>(() => {
    const { surface, surfaceRaised, lineStrong, text, onCategory } = colours[theme]
    return { ground: surface, land: surfaceRaised, line: lineStrong, text, onMarker: onCategory }
  }, [theme])

  if (!isShown) return null
  return (
    <VenueMap
      center={point}
      zoom={ZOOM[precision]}
      markers={markers}
      areas={areas}
      height={HEIGHT}
      label={words.mapLabel(title)}
      outline={`/assets/map/${index.programme.edition.id}.geojson`}
      attribution={words.attribution}
      words={{ zoomIn: words.zoomIn, zoomOut: words.zoomOut }}
      tone={tone}
      onUnavailable={() => setShown(false)}
    />
  )
}
