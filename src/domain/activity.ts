import type { Contact, Quote, Source } from './edition'
import type { Period } from './time'

export type AudienceId = 'public' | 'family' | 'youth' | 'science-worker' | 'enterprise'

/** Whole years, both ends included. */
export interface AgeLimits {
  readonly min?: number
  readonly max?: number
}

/** What a cover is drawn from; without a motif the activity's id decides. */
export interface CoverChoice {
  readonly category: string
  readonly motif?: string
}

/** 活动: something the notice names. Its sessions say when and where. */
export interface Activity {
  readonly id: string
  readonly title: string
  /** The title with U+200B where a line may break; for drawing only, never for speech, search or sharing. */
  readonly displayTitle?: string
  readonly categoryId: string
  readonly topicIds: readonly string[]
  readonly source: Source
  readonly quote: Quote
  readonly period: Period
  /** The place as the notice words it; absent where it names none. */
  readonly place?: string
  readonly hosts: readonly string[]
  readonly contact?: Contact
  readonly audience: {
    readonly groups: readonly AudienceId[]
    readonly ages?: AgeLimits
    readonly source: Source
  }
  /** Ours, to help a visitor; never the notice's. */
  readonly bring?: string
  readonly cover: CoverChoice
}
