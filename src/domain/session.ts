import type { AgeLimits } from './activity'
import type { Instant } from './time'

/** How one gets into a session. Places are counted in people. */
export type Admission =
  | {
      readonly kind: 'sign-up'
      readonly capacity: number
      /** People the waiting list may hold; 0 where there is none. */
      readonly waitingCapacity: number
      readonly opensAt: Instant
      readonly closesAt: Instant
      /** Most people in one registration. */
      readonly partyLimit: number
    }
  | { readonly kind: 'walk-in' }
  | { readonly kind: 'by-invitation' }

/** 场次: one activity at one place and time. */
export interface Session {
  readonly id: string
  readonly activityId: string
  readonly venueId: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly admission: Admission
  readonly ages?: AgeLimits
  readonly status: 'scheduled' | 'cancelled'
  /** True while the host has not confirmed the time: the screen marks it 示例. */
  readonly provisional: boolean
}
