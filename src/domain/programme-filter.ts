import type { AudienceId } from './activity'
import type { Day } from './time'

/** One value that list, timeline, map and share links all read. An absent field does not restrict. */
export interface ProgrammeFilter {
  readonly text?: string
  readonly categoryId?: string
  readonly topicId?: string
  readonly districtId?: string
  readonly audience?: AudienceId
  /** 孩子几岁. */
  readonly age?: number
  /** Both included. */
  readonly days?: { readonly from: Day; readonly to: Day }
  /** Only what can be signed up for, or walked into, now. */
  readonly onlyOpen?: boolean
  /** 今天还来得及: starts later today, has places, and can be reached. */
  readonly canStillCome?: boolean
  readonly sort?: 'time' | 'distance'
}
