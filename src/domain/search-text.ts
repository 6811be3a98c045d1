import type { Activity } from './activity'
import type { Venue } from './venue'

/** Quotes, dots, dashes and spaces: people type them or not. */
const IGNORED = /[\s\p{P}\p{S}\u200b]/gu

/** Text as it is compared: full-width forms folded, lower case, no spaces or punctuation. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(IGNORED, '')
}

/** All that is searched for one activity: title, content, hosts and the venues of its sessions. */
export function searchTextOf(
  activity: Activity,
  venues: readonly Venue[],
  topicTitles: readonly string[],
): string {
  const parts = [
    activity.title,
    activity.quote.text,
    activity.place ?? '',
    ...activity.hosts,
    ...topicTitles,
    ...venues.map((venue) => venue.title),
  ]
  // A separator keeps a query from matching across two fields.
  return parts.map(searchable).join('\n')
}

/** Every word of the query has to occur. An empty query matches everything. */
export function matchesText(text: string, query: string): boolean {
  return query
    .split(/\s+/)
    .map(searchable)
    .every((word) => text.includes(word))
}
