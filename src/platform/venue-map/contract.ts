import type { FunctionComponent } from 'react'
import type { Point, Region } from '@/domain/geo'
import type { IconName } from '@/styles/icon-names'

/** A place that is known well enough for a pin. */
export interface MapMarker {
  readonly id: string
  readonly point: Point
  readonly title: string
  readonly color: string
  /** A PNG of the pin inside the package, for WeChat's map, which draws nothing else. A browser draws its own. */
  readonly icon: string
  /** Drawn in the pin by a browser, which needs no PNG. */
  readonly symbol?: IconName
  /** Shown in the pin when it stands for several things. */
  readonly count?: number
}

/** Several places too near each other for pins: a disc with their number, its ring in the shares of their colours. */
export interface MapCluster {
  readonly id: string
  readonly point: Point
  /** Spoken name: what the number counts. */
  readonly title: string
  readonly count: number
  readonly shares: readonly { readonly color: string; readonly part: number }[]
  /** A PNG of a disc with a ring of one colour, for WeChat's map. */
  readonly icon: string
}

/** A place known only to a district or a street: a dashed circle with its name, never a pin on somebody's door. */
export interface MapArea {
  readonly id: string
  readonly point: Point
  readonly radiusMetres: number
  readonly title: string
  /** Written instead of the title, which stays the spoken name: lines of its own, or less where there is no room. */
  readonly written?: string
  readonly color: string
  /** A small PNG for the middle of the circle, which a finger can hit on WeChat; it must not look like a pin. */
  readonly icon: string
}

/** Six-digit hex, from styles/tokens.ts: WeChat's map understands no CSS variables. */
export interface MapTone {
  readonly ground: string
  readonly land: string
  readonly line: string
  readonly text: string
  readonly onMarker: string
}

/** What the map shows now. */
export interface MapLook {
  readonly center: Point
  /** Whole numbers in a browser, any on WeChat. */
  readonly zoom: number
  readonly region: Region
  /** Somebody moved it there; else the app did. */
  readonly isByHand: boolean
}

/** Where the visitor is. */
export interface MapHere {
  readonly point: Point
  readonly title: string
  readonly color: string
  /** A PNG of it for WeChat's map. */
  readonly icon: string
}

export interface VenueMapProps {
  /** A new `center` or `zoom` moves the map; the same ones leave it where somebody moved it. */
  readonly center: Point
  readonly zoom: number
  /** Keep the arrays the same from render to render (`useMemo`): a new array is drawn, and sent to WeChat, anew. */
  readonly markers: readonly MapMarker[]
  readonly areas: readonly MapArea[]
  readonly clusters?: readonly MapCluster[]
  readonly here?: MapHere
  readonly selectedId?: string
  /** Without it the places are pictures with a name, no buttons. Give it from the first render on, or never. */
  readonly onSelect?: (id: string) => void
  /** Called after the map was drawn and whenever it has come to rest elsewhere. Give it from the first render on, or never. */
  readonly onLook?: (look: MapLook) => void
  /** A small map has no room for buttons; fingers and keys zoom it all the same. */
  readonly isSmall?: boolean
  /** CSS length, such as `240px` or `100%`. */
  readonly height: string
  /** Spoken name; say there that a list shows the same places. */
  readonly label: string
  /** Address of a GeoJSON with district outlines (GCJ-02) for hosts without a map of their own. */
  readonly outline: string
  /** Whose outline it is. */
  readonly attribution: string
  readonly words: { readonly zoomIn: string; readonly zoomOut: string }
  readonly tone: MapTone
  /** The map cannot be shown (no network for its code or its outline): the screen says so and offers the list. */
  readonly onUnavailable?: () => void
}

export type VenueMapComponent = FunctionComponent<VenueMapProps>
