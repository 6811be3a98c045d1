import type { AudienceId } from './activity'
import type { DayRange, ProgrammeFilter, Standing } from './programme-filter'
import { toMs } from './time'

/** A filter as an address carries it. Where somebody is stays with them: `within` and `sort` are never written. */
export type FilterParams = Readonly<
  Partial<
    Record<'q' | 'category' | 'topic' | 'district' | 'audience' | 'age' | 'from' | 'to' | 'standing', string>
  >
>

const AUDIENCES: readonly AudienceId[] = ['public', 'family', 'youth', 'science-worker', 'enterprise']
const STANDINGS: readonly Standing[] = ['open', 'in-time', 'waiting-list']
const OLDEST = 120

/** Only what is set: an address says no more than it has to. */
export function toParams(filter: ProgrammeFilter): FilterParams {
  const { text, categoryId, topicId, districtId, audience, age, days, standing } = filter
  return {
    ...(text?.trim() && { q: text.trim() }),
    ...(categoryId !== undefined && { category: categoryId }),
    ...(topicId !== undefined && { topic: topicId }),
    ...(districtId !== undefined && { district: districtId }),
    ...(audience !== undefined && { audience }),
    ...(age !== undefined && { age: String(age) }),
    ...(days !== undefined && { from: days.from, to: days.to }),
    ...(standing !== undefined && { standing }),
  }
}

function ageIn(text: string | undefined): number | undefined {
  const age = Number(text)
  return text?.trim() && Number.isInteger(age) && age >= 0 && age <= OLDEST ? age : undefined
}

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(toMs(`${text}T00:00:00+08:00`))

function daysIn({ from, to }: FilterParams): DayRange | undefined {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
}

const oneOf = <T extends string>(allowed: readonly T[], text: string | undefined): T | undefined =>
  allowed.find((value) => value === text)

/** The filter that an address carries; what makes no sense in it counts as absent. */
export function fromParams(params: FilterParams): ProgrammeFilter {
  const days = daysIn(params)
  const age = ageIn(params.age)
  const audience = oneOf(AUDIENCES, params.audience)
  const standing = oneOf(STANDINGS, params.standing)
  return {
    ...(params.q?.trim() && { text: params.q }),
    ...(params.category && { categoryId: params.category }),
    ...(params.topic && { topicId: params.topic }),
    ...(params.district && { districtId: params.district }),
    ...(audience && { audience }),
    ...(age !== undefined && { age }),
    ...(days && { days }),
    ...(standing && { standing }),
  }
}
