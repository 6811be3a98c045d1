import type { Activity } from '../src/domain/activity'
import type { Programme } from '../src/domain/programme'
import type { Session } from '../src/domain/session'
import type { Venue } from '../src/domain/venue'
import type { DemoParties } from './demo-parties'
import { EditionError } from './edition-error'
import type { ActivityRow, EditionFiles, NoticeItem, SessionRow, VenueRow } from './edition-files'

export interface ParsedEdition {
  readonly programme: Programme
  readonly demo: DemoParties
}

/** The programme that checked files describe: what they leave out because it follows is put in. */
export function expandEdition(files: EditionFiles): ParsedEdition {
  const activities = expandActivities(files.activities.activities, files.items.items)
  return {
    programme: {
      edition: files.edition,
      ...files.categories,
      ...files.topics,
      ...files.districts,
      venues: files.venues.venues.map((row) => expandVenue(row, files)),
      activities,
      sessions: expandSessions(files.sessions.sessions, activities),
      ...files.readings,
    },
    demo: files.demo.demo,
  }
}

function expandVenue(row: VenueRow, { edition, districts }: EditionFiles): Venue {
  const district = districts.districts.find(({ id }) => id === row.districtId)
  return { ...row, position: row.position ?? district?.center ?? edition.center }
}

function expandActivities(rows: readonly ActivityRow[], items: readonly NoticeItem[]): readonly Activity[] {
  const bySection = new Map(items.map((item) => [item.quote.section, item]))
  return rows.map(({ item: section, titleBreaks, ...row }) => {
    const item = bySection.get(section)
    // Never for checked files; thrown so that unchecked ones cannot give half an activity.
    if (!item) throw new EditionError([`activities.json: ${row.id} names no item of items.json`])
    return { ...item, ...row, ...(titleBreaks && { displayTitle: broken(row.title, titleBreaks) }) }
  })
}

/** The text with a zero-width space at each of these places. */
function broken(text: string, places: readonly number[]): string {
  return [0, ...places].map((from, i) => text.slice(from, places[i])).join('\u200B')
}

function expandSessions(rows: readonly SessionRow[], activities: readonly Activity[]): readonly Session[] {
  const agesOf = new Map(activities.map(({ id, audience }) => [id, audience.ages]))
  return rows.map((row) => {
    // A session is signed up for by itself, so it carries the limits that its activity sets.
    const ages = row.ages ?? agesOf.get(row.activityId)
    return { status: 'scheduled', provisional: true, ...row, ...(ages && { ages }) }
  })
}
