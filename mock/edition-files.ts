import type { Activity } from '../src/domain/activity'
import type { Category, District, Edition, Topic } from '../src/domain/edition'
import type { Readings } from '../src/domain/reading'
import type { Session } from '../src/domain/session'
import type { Venue } from '../src/domain/venue'
import type { DemoParties } from './demo-parties'

/** One numbered item of the notice; the activities it names share its words, days, place and hosts. */
export type NoticeItem = Pick<Activity, 'source' | 'quote' | 'period' | 'place' | 'hosts'>

/** An activity as the file has it: `item` is the `quote.section` of the notice item that names it. */
export type ActivityRow = Omit<Activity, keyof NoticeItem | 'displayTitle'> & {
  readonly item: string
  /** Where the title may break, in characters from its start; written by config/title-breaks. A short one has none. */
  readonly titleBreaks?: readonly number[]
}

/** Without a position a venue lies at the centre of its district, or of the city. */
export type VenueRow = Omit<Venue, 'position'> & Partial<Pick<Venue, 'position'>>

/** Unless it says otherwise a session is scheduled, not yet confirmed by its host, and for its activity's ages. */
export type SessionRow = Omit<Session, 'status' | 'provisional' | 'changed'> &
  Partial<Pick<Session, 'status' | 'provisional'>>

/** What each file of an edition's folder holds. Nothing is said twice: it all ships in the mini program. */
export interface EditionFiles {
  readonly edition: Edition
  readonly categories: { readonly categories: readonly Category[] }
  readonly topics: { readonly topics: readonly Topic[] }
  readonly districts: { readonly districts: readonly District[] }
  readonly venues: { readonly venues: readonly VenueRow[] }
  readonly items: { readonly items: readonly NoticeItem[] }
  readonly activities: { readonly activities: readonly ActivityRow[] }
  readonly sessions: { readonly sessions: readonly SessionRow[] }
  readonly demo: { readonly demo: DemoParties }
  /** Written by `npm run fix`. */
  readonly readings: { readonly readings: Readings }
}

export type EditionFile = keyof EditionFiles

export const EDITION_FILES: readonly EditionFile[] = [
  'edition',
  'categories',
  'topics',
  'districts',
  'venues',
  'items',
  'activities',
  'sessions',
  'demo',
  'readings',
]
