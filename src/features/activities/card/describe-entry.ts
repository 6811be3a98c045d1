import type { SignUpKind } from '@/components/sign-up-mark'
import type { Catalogue } from '@/copy'
import type { Category } from '@/domain/edition'
import { districtBeside, type ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import type { Day } from '@/domain/time'
import type { Venue } from '@/domain/venue'
import { coverOf } from '@/styles/pictures'

/** A card in words. Plain strings, so that a card whose words stay the same is not drawn again. */
export interface CardWords {
  readonly activityId: string
  readonly sessionId: string | undefined
  readonly title: string
  /** The title as it is drawn. */
  readonly shownTitle: string
  readonly when: string
  /** Set where the notice does not give the time. */
  readonly provisional: string | undefined
  readonly where: string
  readonly distance: string | undefined
  readonly kind: SignUpKind | undefined
  readonly mark: string
  readonly category: string
  readonly hue: string
  readonly cover: string
}

/** The place, with its district where the name does not say it. */
export function placeWords(index: ProgrammeIndex, venue: Venue, copy: Catalogue): string {
  const district = districtBeside(index, venue)
  return district ? copy.common.inline([district, venue.title]) : venue.title
}

function categoryWords(category: Category | undefined): {
  readonly title: string
  readonly hue: string
} {
  return { title: category?.shortTitle ?? category?.title ?? '', hue: category?.hue ?? 'opening' }
}

export function describeEntry(entry: Entry, index: ProgrammeIndex, copy: Catalogue, today: Day): CardWords {
  const { activity, session, venue, state, distanceInMetres } = entry
  const { title: category, hue } = categoryWords(index.category.get(activity.categoryId))
  return {
    activityId: activity.id,
    sessionId: session?.id,
    title: activity.title,
    shownTitle: activity.displayTitle ?? activity.title,
    when: session ? copy.time.shortWhen(session.startsAt, session.endsAt, today) : activity.period.text,
    provisional: session?.provisional ? copy.common.provisional : undefined,
    where: venue ? placeWords(index, venue, copy) : (activity.place ?? copy.browse.list.placeUnknown),
    distance: distanceInMetres === undefined ? undefined : copy.time.distance(distanceInMetres),
    kind: state?.kind,
    mark: state ? copy.states.mark(state) : copy.browse.list.noSession,
    category,
    hue,
    cover: coverOf(activity.id),
  }
}
