import { createStore } from 'zustand/vanilla'
import type { Point, Region } from '@/domain/geo'
import { lateStore } from './late-store'

/** What is told about below the map. */
export type MapSelection =
  | { readonly kind: 'spot' | 'district' | 'venue'; readonly id: string }
  | { readonly kind: 'spots'; readonly ids: readonly string[] }
  | { readonly kind: 'elsewhere' }

export interface MapViewState {
  /** Where the map was left; absent before it was shown. */
  readonly view?: { readonly center: Point; readonly zoom: number } | undefined
  readonly selection?: MapSelection | undefined
  /** 搜这一片: only what is in here. */
  readonly area?: Region | undefined
  /** The list in the map's place. */
  readonly isList: boolean
  change(fields: Partial<Omit<MapViewState, 'change'>>): void
}

/** How the map was left, so that it is found so after a look at the list, the timeline or an activity. */
export const mapView = lateStore(() =>
  createStore<MapViewState>()((set) => ({ isList: false, change: (fields) => set(fields) })),
)
