import type { AudienceId } from './activity'
import type { Day } from './time'

/**
 * 还能来: `open` can be signed up for, or walked into, now; `in-time` starts later today, has places and can be
 * reached; `waiting-list` is full and still takes parties on its waiting list.
 */
export type Standing = 'open' | 'in-time' | 'waiting-list'

/** Both included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/** One value that list, timeline, map and share links all read. An absent field does not restrict. */
export interface ProgrammeFilter {
  readonly text?: string
  readonly categoryId?: string
  readonly topicId?: string
  readonly districtId?: string
  readonly audience?: AudienceId
  /** 孩子几岁. */
  readonly age?: number
  readonly days?: DayRange
  readonly standing?: Standing
  /** Metres from the visitor; of no effect as long as nobody has said where that is. */
  readonly within?: number
  readonly sort?: 'time' | 'distance'
}

/** What a filter can restrict, each by itself. */
export type Dimension = Exclude<keyof ProgrammeFilter, 'sort'>

export const DIMENSIONS: readonly Dimension[] = [
  'text',
  'categoryId',
  'topicId',
  'districtId',
  'audience',
  'age',
  'days',
  'standing',
  'within',
]

/** The dimensions that this filter restricts. */
export function restrictedBy(filter: ProgrammeFilter): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) =>
    dimension === 'text' ? Boolean(filter.text?.trim()) : filter[dimension] !== undefined,
  )
}
