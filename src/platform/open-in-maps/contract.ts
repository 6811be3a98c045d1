import type { Point } from '@/domain/geo'

export interface Place {
  readonly point: Point
  readonly title: string
  readonly address?: string
}

export interface MapLink {
  readonly name: 'amap' | 'tencent'
  readonly href: string
}

export interface OpenInMaps {
  /** Opens the host's own map page, from where a route can be asked for. */
  readonly openNatively: (place: Place) => Promise<'opened' | 'unsupported'>
  /** Map sites to choose from in a sheet; empty where `openNatively` does it. */
  readonly mapLinks: (place: Place) => readonly MapLink[]
}
