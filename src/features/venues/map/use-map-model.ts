import { useMemo } from 'react'
import { isWithin, type Region } from '@/domain/geo'
import type { Entry } from '@/domain/programme-query'
import type { LoadedProgramme } from '@/state/programme-store'
import { mapView } from '@/state/map-view-store'
import { indexSpots } from './clusters'
import { placeOf } from './place'
import { placeEntries, type Spot } from './spots'

/** How many entries lie in a part of the map. */
export function countWithin(spots: readonly Spot[], region: Region): number {
  return spots.reduce((sum, { point, entries }) => sum + (isWithin(point, region) ? entries.length : 0), 0)
}

/** What the map knows of the entries that the filter leaves: where they are, and which of them are chosen. */
export function useMapModel({ index }: LoadedProgramme, entries: readonly Entry[]) {
  const area = mapView.useSelected((state) => state.area)
  const selection = mapView.useSelected((state) => state.selection)
  const all = useMemo(() => placeEntries(index, entries), [index, entries])
  const placed = useMemo(
    () => (area ? { ...all, spots: all.spots.filter(({ point }) => isWithin(point, area)) } : all),
    [all, area],
  )
  const spotIndex = useMemo(() => indexSpots(placed.spots), [placed])
  const place = useMemo(() => placeOf(selection, { index, placed }), [selection, index, placed])
  return { all, placed, spotIndex, place }
}
