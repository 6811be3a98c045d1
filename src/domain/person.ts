import type { AgeLimits } from './activity'
import { CodedError } from './errors'

/** One of a household. The least that admission needs: no ID number, no birthday, no school. */
export interface Person {
  readonly id: string
  readonly kind: 'adult' | 'child'
  /** A name or a nickname; the ticket shows it, nothing else uses it. */
  readonly name: string
  /** Asked of children only. */
  readonly birthYear?: number
}

/** Under this age guardian consent is required (个人信息保护法 art. 31, 儿童个人信息网络保护规定 art. 2). */
export const CONSENT_AGE = 14
const ADULT_AGE = 18
/** Longest name that a ticket line and WeChat's `name` field both hold. */
export const NAME_MAX = 10
const OLDEST = 120

/** The ages a person may have in `year`. A birth year leaves one year open; we never ask for the day. */
function agesIn(person: Person, year: number): { readonly youngest: number; readonly oldest: number } {
  if (person.birthYear === undefined) return { youngest: ADULT_AGE, oldest: OLDEST }
  return { youngest: year - person.birthYear - 1, oldest: year - person.birthYear }
}

/** In the visitor's favour: inside when the person can have an allowed age in that year. */
export function isWithinAges(person: Person, limits: AgeLimits | undefined, year: number): boolean {
  const { youngest, oldest } = agesIn(person, year)
  return oldest >= (limits?.min ?? 0) && youngest <= (limits?.max ?? OLDEST)
}

/** On the careful side: needed when the person can still be under fourteen in that year. */
export function needsGuardian(person: Person, year: number): boolean {
  return person.kind === 'child' && agesIn(person, year).youngest < CONSENT_AGE
}

/**
 * The person with a tidied name, ready to be stored.
 * @throws CodedError name-missing, name-too-long, birth-year-invalid
 */
export function checkedPerson(person: Person, year: number): Person {
  const name = person.name.trim().replace(/\s+/g, ' ')
  if (!name) throw new CodedError('name-missing')
  if ([...name].length > NAME_MAX) throw new CodedError('name-too-long', { max: NAME_MAX })
  if (person.kind === 'adult') return { id: person.id, kind: 'adult', name }
  const from = year - ADULT_AGE
  if (person.birthYear === undefined || person.birthYear < from || person.birthYear > year)
    throw new CodedError('birth-year-invalid', { from, to: year })
  return { id: person.id, kind: 'child', name, birthYear: person.birthYear }
}
