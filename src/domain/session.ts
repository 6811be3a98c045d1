import type { AgeLimits } from './activity'
import type { Instant } from './time'

export interface Reconfirm {
  /** Hours before the start at which it is asked. */
  readonly hoursBefore: number
  /** Hours one has to answer, less than `hoursBefore`. */
  readonly answerHours: number
}

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
      /** Asks those who have a place for another yes before it starts; who gives none loses it. */
      readonly reconfirm?: Reconfirm
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
  /** How often the host has changed it since it was published, and when last; absent while it is as it was. */
  readonly changed?: { readonly revision: number; readonly at: Instant }
}

/** Where and when a session is. */
export type Slot = Pick<Session, 'startsAt' | 'endsAt' | 'venueId'>

export interface Move {
  readonly from: Slot
  readonly to: Slot
}

export const isOtherTime = ({ from, to }: Move): boolean =>
  from.startsAt !== to.startsAt || from.endsAt !== to.endsAt

export const isOtherPlace = ({ from, to }: Move): boolean => from.venueId !== to.venueId
