import type { VenueMapComponent } from './contract'

export type { MapArea, MapCluster, MapHere, MapLook, MapMarker, MapTone, VenueMapProps } from './contract'

/** A host without a map: the list beside it shows the same places. */
export const VenueMap: VenueMapComponent = () => null
