import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { mapView as topic } from '@/copy/topics/map-view'
import { useWords } from '@/copy/use-copy'
import type { Entry } from '@/domain/programme-query'
import { a11y } from '@/platform/a11y'
import { sizeOf } from '@/platform/venue-map/mercator'
import { mapView, type MapSelection } from '@/state/map-view-store'
import type { LoadedProgramme } from '@/state/programme-store'
import { DrawnMap } from './map/drawn-map'
import { A_PHONE, viewOfAll } from './map/first-view'
import { viewInSight } from './map/in-sight'
import { MapControls } from './map/map-controls'
import { PlaceList } from './map/place-list'
import { PlacePanel } from './map/place-panel'
import { Position } from './map/position'
import { useMapModel } from './map/use-map-model'
import { usePosition } from './map/use-position'
import { useView } from './map/use-view'
import css from './map/map.module.scss'

interface ProgrammeMapProps {
  readonly programme: LoadedProgramme
  /** What the filter leaves. */
  readonly entries: readonly Entry[]
  /** CSS length; the map takes what the lines below it leave of it. */
  readonly height?: string
}

/** Where everything takes place, as a map and as a list of the same. How it was left is kept in `state/map-view-store`. */
export function ProgrammeMap({ programme, entries, height = '68vh' }: ProgrammeMapProps) {
  const { index } = programme
  const { edition, districts } = index.programme
  const words = useWords(topic)
  const { isList, change } = mapView.useSelected((state) => state)
  const { all, placed, spotIndex, place } = useMapModel(programme, entries)
  const { target, look, hasMoved, aim, turn, onLook, settle } = useView(all.spots, edition.center)
  const position = usePosition(aim)
  const [isBroken, setBroken] = useState(false)
  const select = (selection: MapSelection | undefined) => change({ selection })
  const sessions = placed.elsewhere.filter(({ session }) => session !== undefined).length
  const activities = placed.elsewhere.length - sessions

  function selectSign(selection: MapSelection): void {
    select(selection)
    const spot = selection.kind === 'spot' && all.spots.find(({ id }) => id === selection.id)
    const view = spot && look && viewInSight(spot.point, look)
    if (view) turn(view)
  }

  function showAll(): void {
    const view = viewOfAll(all.spots, look ? sizeOf(look.region, look.zoom) : A_PHONE)
    if (view) aim(view)
  }

  return (
    <View className={css.stack} style={{ height }}>
      <View className={css.frame}>
        {!isBroken && (
          <MapControls
            spots={all.spots}
            look={look}
            hasMoved={hasMoved}
            onSettle={settle}
            onShowAll={showAll}
          />
        )}
        {isList || isBroken ? (
          <PlaceList index={index} placed={placed} onSelect={select} />
        ) : (
          <DrawnMap
            editionId={edition.id}
            spotIndex={spotIndex}
            target={target}
            look={look}
            here={position.origin?.kind === 'position' ? position.origin.point : undefined}
            onLook={onLook}
            onAim={aim}
            onSelect={selectSign}
            onUnavailable={() => setBroken(true)}
          />
        )}
        {!place && <Position position={position} districts={districts} isList={isList || isBroken} />}
        {place && (
          <PlacePanel
            key={`${place.kind} ${place.title ?? ''}`}
            index={index}
            place={place}
            onClose={() => select(undefined)}
          />
        )}
      </View>
      <View className={css.muted} {...a11y({ live: 'polite' })}>
        {isBroken && <Text>{words.unavailable}</Text>}
        {placed.spots.length === 0 && <Text>{words.nothing}</Text>}
        {placed.spots.some(({ radiusMetres }) => radiusMetres > 0) && <Text>{words.dashed}</Text>}
        {placed.elsewhere.length > 0 && (
          <Button
            label={words.elsewhere(sessions, activities)}
            tone="text"
            onTap={() => select({ kind: 'elsewhere' })}
          />
        )}
      </View>
    </View>
  )
}
