import type { Point } from './geo'
import type { Source } from './edition'

/** How well a position is known. A `district` venue is drawn as an area, never as a pin on a doorstep. */
export type Precision = 'exact' | 'approximate' | 'district' | 'city'

export interface Venue {
  readonly id: string
  readonly title: string
  readonly districtId?: string
  readonly address?: string
  readonly position: Point
  readonly precision: Precision
  readonly source: Source
  /** What helps somebody in a wheelchair, or who hears or sees little, as the host says it; absent where nobody has said. */
  readonly accessibility?: readonly string[]
}
