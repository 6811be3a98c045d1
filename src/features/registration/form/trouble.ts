import { codedOf, type CodedError, type ErrorCode } from '@/domain/errors'
import { checkParty } from '@/domain/party'
import type { Person } from '@/domain/person'
import { checkedPhone } from '@/domain/phone'
import { yearOf, type Instant } from '@/domain/time'
import type { Draft } from '@/state/draft-store'
import type { SignUpRules, SignUpTarget } from './sign-up-target'

/** The part of the form that a refusal belongs to. */
export type Place = 'people' | 'consent' | 'phone' | 'form'

/** Where on the form the words stand. */
export function placeOf(code: ErrorCode): Place {
  switch (code) {
    case 'party-empty':
    case 'party-too-large':
    case 'attendee-twice':
    case 'age-outside':
    case 'already-registered':
    case 'person-not-found':
      return 'people'
    case 'guardian-missing':
    case 'consent-missing':
    case 'consent-outdated':
      return 'consent'
    case 'phone-invalid':
    case 'phone-too-many':
      return 'phone'
    default:
      return 'form'
  }
}

/** Where the trouble there is belongs. */
export const troubleAt = (trouble: CodedError | undefined): Place | undefined =>
  trouble && placeOf(trouble.code)

/** Whether the domain takes what was typed for a phone number. */
export function isPhone(typed: string): boolean {
  try {
    checkedPhone(typed)
    return true
  } catch {
    return false
  }
}

interface Filled {
  readonly draft: Draft
  readonly attendees: readonly Person[]
  readonly household: readonly Person[]
  readonly guardianId: string | undefined
}

/** What the domain would refuse, found before anything is sent. */
export function firstTrouble(
  { draft, attendees, household, guardianId }: Filled,
  { session, consent }: SignUpTarget,
  rules: SignUpRules,
  now: Instant,
): CodedError | undefined {
  const given =
    draft.hasConsented && guardianId !== undefined
      ? { textVersion: consent.version, at: now, guardianId }
      : undefined
  try {
    checkParty(attendees, household, given, {
      partyLimit: rules.partyLimit,
      ages: session.ages,
      year: yearOf(session.startsAt),
      consentVersion: consent.version,
    })
    checkedPhone(draft.phone)
    return undefined
  } catch (error) {
    return codedOf(error)
  }
}
