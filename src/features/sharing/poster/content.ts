import type { Catalogue } from '@/copy'
import type { WordsOf } from '@/copy/language'
import type { sharing } from '@/copy/topics/sharing'
import type { Activity } from '@/domain/activity'
import type { Hue } from '@/domain/edition'
import { districtBeside, type ProgrammeIndex } from '@/domain/programme'
import { dayOf } from '@/domain/time'

/** A line of the poster; `note` stands below it, a provisional one carries the dashed tag. */
export interface PosterFact {
  readonly name: string
  readonly value: string
  readonly isProvisional: boolean
  readonly note?: string
}

/** What the poster says, all of it public and none of it about who shares it. */
export interface PosterContent {
  readonly title: string
  readonly category: string
  readonly hue: Hue
  readonly facts: readonly PosterFact[]
  /** The parts of the week's motto. */
  readonly theme: readonly string[]
  readonly edition: string
  /** Names in it that no line may break. */
  readonly whole: readonly string[]
}

type Words = WordsOf<typeof sharing>

function when(activity: Activity, index: ProgrammeIndex, { time }: Catalogue, words: Words): PosterFact {
  const sessions = (index.sessionsOf.get(activity.id) ?? []).filter(({ status }) => status === 'scheduled')
  const [first] = sessions
  if (!first) return { name: words.when, value: activity.period.text, isProvisional: false }
  const isProvisional = sessions.some(({ provisional }) => provisional)
  const value =
    sessions.length === 1
      ? time.when(first.startsAt, first.endsAt)
      : words.fromDay(time.day(dayOf(first.startsAt)), sessions.length)
  const note = isProvisional ? { note: words.provisionalTimes } : {}
  return { name: words.when, value, isProvisional: false, ...note }
}

/** The notice's words where it names a place; ours only if there is one, and then marked. */
function where(activity: Activity, index: ProgrammeIndex, copy: Catalogue, words: Words): PosterFact {
  const name = words.where
  if (activity.place !== undefined) return { name, value: activity.place, isProvisional: false }
  const venues = new Set((index.sessionsOf.get(activity.id) ?? []).map(({ venueId }) => venueId))
  const [only] = venues.size === 1 ? [...venues] : []
  const venue = only === undefined ? undefined : index.venue.get(only)
  if (!venue || (venue.source === 'provisional' && venue.precision !== 'exact'))
    return { name, value: words.placeUnknown, isProvisional: false }
  const district = districtBeside(index, venue)
  const value = copy.common.inline([...(district ? [district] : []), venue.title])
  return { name, value, isProvisional: venue.source === 'provisional' }
}

function whom({ audience }: Activity, { common }: Catalogue, words: Words): PosterFact {
  const { ages, groups, source } = audience
  const parts = [...(ages ? [words.ages(ages.min, ages.max)] : []), ...groups.map(words.audience)]
  return { name: words.whom, value: common.list(parts), isProvisional: source === 'provisional' }
}

export function posterContent(
  activity: Activity,
  index: ProgrammeIndex,
  copy: Catalogue,
  words: Words,
): PosterContent {
  const { edition } = index.programme
  const category = index.category.get(activity.categoryId)
  return {
    title: activity.title,
    category: category?.title ?? '',
    hue: category?.hue ?? 'opening',
    facts: [
      when(activity, index, copy, words),
      where(activity, index, copy, words),
      whom(activity, copy, words),
    ],
    theme: edition.theme.split(/\s+/),
    edition: edition.title,
    whole: [...words.whole, ...index.programme.districts.map(({ title }) => title)],
  }
}
