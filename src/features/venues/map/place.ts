import type { Point } from '@/domain/geo'
import { districtTitle, type ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import type { Venue } from '@/domain/venue'
import type { MapSelection } from '@/state/map-view-store'
import type { Placed, Spot } from './spots'

/** What takes place at one venue. */
export interface VenueGroup {
  readonly venue: Venue | undefined
  readonly entries: readonly Entry[]
}

/** What is told about below the map. */
export interface Place {
  readonly kind: MapSelection['kind']
  /** Absent for a crowd of places and for what has none. */
  readonly title?: string | undefined
  readonly district?: string | undefined
  readonly point?: Point
  readonly groups: readonly VenueGroup[]
  readonly count: number
}

/** By venue, in the order of the first entry of each. */
export function byVenue(entries: readonly Entry[]): readonly VenueGroup[] {
  const groups = new Map<string | undefined, { venue: Venue | undefined; entries: Entry[] }>()
  for (const entry of entries) {
    const group = groups.get(entry.venue?.id)
    if (group) group.entries.push(entry)
    else groups.set(entry.venue?.id, { venue: entry.venue, entries: [entry] })
  }
  return [...groups.values()]
}

interface Known {
  readonly index: ProgrammeIndex
  readonly placed: Placed
}

function entriesOf(selection: MapSelection, { placed }: Known): readonly Entry[] {
  const all = () => placed.spots.flatMap(({ entries }) => entries)
  switch (selection.kind) {
    case 'spot':
      return placed.spots.find(({ id }) => id === selection.id)?.entries ?? []
    case 'spots':
      return placed.spots.filter(({ id }) => selection.ids.includes(id)).flatMap(({ entries }) => entries)
    case 'district':
      return all().filter(({ venue }) => venue?.districtId === selection.id)
    case 'venue':
      return all().filter(({ venue }) => venue?.id === selection.id)
    case 'elsewhere':
      return placed.elsewhere
  }
}

function titleOf(selection: MapSelection, { index }: Known, spot: Spot | undefined): string | undefined {
  switch (selection.kind) {
    case 'spot':
      return spot?.title
    case 'district':
      return index.district.get(selection.id)?.title
    case 'venue':
      return index.venue.get(selection.id)?.title
    default:
      return undefined
  }
}

/** `undefined` once the filter has left nothing there. */
export function placeOf(selection: MapSelection | undefined, known: Known): Place | undefined {
  if (!selection) return undefined
  const entries = entriesOf(selection, known)
  if (entries.length === 0) return undefined
  const spot =
    selection.kind === 'spot' ? known.placed.spots.find(({ id }) => id === selection.id) : undefined
  const groups = byVenue(entries)
  const only = groups.length === 1 ? groups[0]?.venue : undefined
  return {
    kind: selection.kind,
    title: titleOf(selection, known, spot),
    district: only && districtTitle(known.index, only),
    ...(spot && { point: spot.point }),
    groups,
    count: entries.length,
  }
}

/** The first so many entries, with the venues they need. */
export function firstEntries(groups: readonly VenueGroup[], count: number): readonly VenueGroup[] {
  let left = count
  return groups.flatMap(({ venue, entries }) => {
    const shown = entries.slice(0, Math.max(0, left))
    left -= shown.length
    return shown.length > 0 ? [{ venue, entries: shown }] : []
  })
}
