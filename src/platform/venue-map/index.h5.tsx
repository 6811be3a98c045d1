import { useEffect, useRef, useState } from 'react'
import { prefersReducedMotion } from '../system'
import type { MapLook, VenueMapComponent } from './contract'
import type { DrawnMap } from './leaflet-map'
import { loadOutline } from './outline'
import type { Tiles } from './tiles'

/** Of a build with a map service. Any other has no such chunk: the comparison is with a literal. */
async function chosenTiles(): Promise<Tiles | undefined> {
  if (!process.env.TARO_APP_TILES) return undefined
  const { tilesOf } = await import('./tiles')
  return tilesOf(process.env.TARO_APP_TILES)
}

/** A frame at once, the map when its code has come. Neither Leaflet nor its styles are in a page's first load. */
export const VenueMap: VenueMapComponent = (props) => {
  const { center, zoom, markers, areas, clusters, here, selectedId, height, label, outline, tone } = props
  const { attribution, isSmall } = props
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const [drawn, setDrawn] = useState<DrawnMap>()
  const [source, setSource] = useState(attribution)

  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    const leaving = new AbortController()
    let map: DrawnMap | undefined

    async function draw(): Promise<void> {
      const { drawMap } = await import('./leaflet-map')
      const tiles = await chosenTiles()
      if (leaving.signal.aborted || box.current === null) return
      const choose = latest.current.onSelect && ((id: string) => latest.current.onSelect?.(id))
      const onLook = latest.current.onLook && ((look: MapLook) => latest.current.onLook?.(look))
      map = drawMap(box.current, { ...latest.current, still: prefersReducedMotion(), choose, onLook, tiles })
      if (tiles) setSource(tiles.attribution)
      setDrawn(map)
      map.outline(await loadOutline(outline, leaving.signal))
    }

    draw().catch(() => {
      if (!leaving.signal.aborted) latest.current.onUnavailable?.()
    })
    return () => {
      leaving.abort()
      setDrawn(undefined)
      map?.remove()
    }
    // Ground and outline are drawn once: another edition or theme draws the map anew.
  }, [outline, tone.land, tone.line, tone.text, tone.onMarker])

  useEffect(() => drawn?.show({ markers, areas, clusters, here }), [drawn, markers, areas, clusters, here])
  useEffect(() => drawn?.select(selectedId), [drawn, selectedId])
  useEffect(
    () => drawn?.look({ datum: 'gcj02', lat: center.lat, lng: center.lng }, zoom),
    [drawn, center.lat, center.lng, zoom],
  )

  return (
    <div
      className={isSmall ? 'venue-map venue-map--small' : 'venue-map'}
      style={{ height, background: tone.ground, color: tone.text }}
    >
      <div ref={box} className="venue-map-box" role="group" aria-label={label} />
      <div className="venue-map-source">{source}</div>
    </div>
  )
}
