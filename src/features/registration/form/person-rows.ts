import { isWithinAges, type Person } from '@/domain/person'
import type { Session } from '@/domain/session'
import { yearOf } from '@/domain/time'

/** Why somebody cannot be chosen. */
export type Hindrance =
  | { readonly kind: 'too-young'; readonly min: number }
  | { readonly kind: 'too-old'; readonly max: number }
  /** A grown-up at a children's session: comes along, needs no place. */
  | { readonly kind: 'companion' }
  | { readonly kind: 'party-full'; readonly limit: number }

export interface PersonRow {
  readonly person: Person
  /** In the year of the session, give or take a birthday. */
  readonly age?: number
  readonly isOn: boolean
  readonly hindrance?: Hindrance
}

function ageHindrance(person: Person, { ages, startsAt }: Session): Hindrance | undefined {
  const year = yearOf(startsAt)
  if (!ages || isWithinAges(person, ages, year)) return undefined
  if (ages.min !== undefined && !isWithinAges(person, { min: ages.min }, year))
    return { kind: 'too-young', min: ages.min }
  if (person.kind === 'adult') return { kind: 'companion' }
  return ages.max === undefined ? undefined : { kind: 'too-old', max: ages.max }
}

/** The household as the form shows it, those who may go first. Whoever is chosen can always be taken out again. */
export function personRows(
  people: readonly Person[],
  session: Session,
  partyLimit: number,
  attendeeIds: readonly string[],
): readonly PersonRow[] {
  const year = yearOf(session.startsAt)
  const isFull = people.filter(({ id }) => attendeeIds.includes(id)).length >= partyLimit
  const rows = people.map((person): PersonRow & { readonly isOutside: boolean } => {
    const isOn = attendeeIds.includes(person.id)
    const full: Hindrance | undefined =
      isFull && !isOn ? { kind: 'party-full', limit: partyLimit } : undefined
    const outside = ageHindrance(person, session)
    const hindrance = outside ?? full
    return {
      isOutside: outside !== undefined,
      person,
      isOn,
      ...(person.birthYear !== undefined && { age: year - person.birthYear }),
      ...(hindrance && { hindrance }),
    }
  })
  return [...rows.filter(({ isOutside }) => !isOutside), ...rows.filter(({ isOutside }) => isOutside)]
}
