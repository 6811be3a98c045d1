import { wards } from '@/domain/party'
import type { Person } from '@/domain/person'
import type { Draft } from '@/state/draft-store'

export interface Party {
  readonly attendees: readonly Person[]
  /** Those of them for whom a guardian has to say yes. */
  readonly children: readonly Person[]
  /** Adults of the household, coming or not: each may be the guardian. */
  readonly adults: readonly Person[]
  readonly guardian?: Person
}

/** Who goes, and who answers for the children among them. An adult who comes along is the likelier guardian. */
export function partyOf(draft: Draft, household: readonly Person[], year: number): Party {
  const attendees = household.filter(({ id }) => draft.attendeeIds.includes(id))
  const adults = household.filter(({ kind }) => kind === 'adult')
  const guardian =
    adults.find(({ id }) => id === draft.guardianId) ??
    adults.find(({ id }) => draft.attendeeIds.includes(id)) ??
    adults[0]
  return { attendees, children: wards(attendees, year), adults, ...(guardian && { guardian }) }
}

/** The draft with somebody added or taken out. A yes was said for certain children: one more needs a new yes. */
export function withToggled(
  draft: Draft,
  personId: string,
  household: readonly Person[],
  year: number,
): Draft {
  const wasIn = draft.attendeeIds.includes(personId)
  const attendeeIds = wasIn
    ? draft.attendeeIds.filter((id) => id !== personId)
    : [...draft.attendeeIds, personId]
  const next = { ...draft, attendeeIds }
  const isNewChild = !wasIn && partyOf(next, household, year).children.some(({ id }) => id === personId)
  return isNewChild ? { ...next, hasConsented: false } : next
}
