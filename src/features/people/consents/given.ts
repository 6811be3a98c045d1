import type { Activity } from '@/domain/activity'
import { wards } from '@/domain/party'
import type { Person } from '@/domain/person'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Consent } from '@/domain/registration'
import type { Session } from '@/domain/session'
import { yearOf } from '@/domain/time'
import type { MyRegistration } from '@/state/registrations-store'

/** A guardian's yes with what it was given for. */
export interface GivenConsent {
  readonly registration: MyRegistration
  readonly consent: Consent
  readonly session: Session
  readonly activity: Activity
  /** For whom; nobody once it was withdrawn, since nothing of them is kept. */
  readonly children: readonly Person[]
  /** Who comes without anybody's consent. */
  readonly others: readonly Person[]
}

export interface ConsentsOfChild {
  readonly child: Person
  readonly given: readonly GivenConsent[]
}

/** All that were given, the newest first. */
export function consentsOf(
  index: ProgrammeIndex,
  registrations: readonly MyRegistration[],
): readonly GivenConsent[] {
  return registrations
    .flatMap((registration): readonly GivenConsent[] => {
      const { consent, attendees } = registration
      const session = index.session.get(registration.sessionId)
      const activity = session && index.activity.get(session.activityId)
      if (!consent || !session || !activity) return []
      const children = wards(attendees, yearOf(session.startsAt))
      const others = attendees.filter((person) => !children.includes(person))
      return [{ registration, consent, session, activity, children, others }]
    })
    .sort((a, b) => b.consent.at.localeCompare(a.consent.at))
}

/** Those that hold, by the child they were given for. */
export function consentsByChild(all: readonly GivenConsent[]): readonly ConsentsOfChild[] {
  const children = new Map<string, Person>()
  for (const child of all.flatMap((one) => one.children))
    if (!children.has(child.id)) children.set(child.id, child)
  return [...children.values()].map((child) => ({
    child,
    given: all.filter((one) => one.children.some(({ id }) => id === child.id)),
  }))
}

/** Those that no longer hold. */
export const withdrawnOf = (all: readonly GivenConsent[]): readonly GivenConsent[] =>
  all.filter(({ consent }) => consent.withdrawnAt !== undefined)
