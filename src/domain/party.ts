import type { AgeLimits } from './activity'
import { CodedError } from './errors'
import { isWithinAges, needsGuardian, type Person } from './person'
import type { Consent } from './registration'

export interface PartyRules {
  readonly partyLimit: number
  readonly ages: AgeLimits | undefined
  /** The year the session is held in. */
  readonly year: number
  readonly consentVersion: string
}

/** Those of a party for whom a guardian has to say yes. */
export function wards(attendees: readonly Person[], year: number): readonly Person[] {
  return attendees.filter((person) => needsGuardian(person, year))
}

/**
 * Whether these people may come together; `household` is everyone in the account, coming or not.
 * @throws CodedError with the ids of the people it concerns in `facts.personIds`
 */
export function checkParty(
  attendees: readonly Person[],
  household: readonly Person[],
  consent: Consent | undefined,
  rules: PartyRules,
): void {
  if (attendees.length === 0) throw new CodedError('party-empty')
  if (attendees.length > rules.partyLimit)
    throw new CodedError('party-too-large', { limit: rules.partyLimit })
  if (new Set(attendees.map((person) => person.id)).size < attendees.length)
    throw new CodedError('attendee-twice')

  const outside = attendees.filter((person) => !isWithinAges(person, rules.ages, rules.year))
  if (outside.length > 0)
    throw new CodedError('age-outside', {
      personIds: outside.map((person) => person.id),
      ...(rules.ages?.min !== undefined && { min: rules.ages.min }),
      ...(rules.ages?.max !== undefined && { max: rules.ages.max }),
    })

  if (wards(attendees, rules.year).length > 0) checkConsent(household, consent, rules.consentVersion)
}

function checkConsent(household: readonly Person[], consent: Consent | undefined, version: string): void {
  const adults = household.filter((person) => person.kind === 'adult')
  if (adults.length === 0) throw new CodedError('guardian-missing')
  if (!consent) throw new CodedError('consent-missing')
  if (consent.textVersion !== version) throw new CodedError('consent-outdated', { version })
  if (!adults.some((person) => person.id === consent.guardianId)) throw new CodedError('guardian-missing')
}
