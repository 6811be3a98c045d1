import type { ProgrammeIndex } from '@/domain/programme'
import type { Venue } from '@/domain/venue'

/** The district's name beside a venue's, unless that names it already: 地点待公布（万柏林区）. */
export function districtOf(index: ProgrammeIndex, venue: Venue | undefined): string | undefined {
  if (venue?.districtId === undefined) return undefined
  const title = index.district.get(venue.districtId)?.title
  return title !== undefined && !venue.title.includes(title) ? title : undefined
}
