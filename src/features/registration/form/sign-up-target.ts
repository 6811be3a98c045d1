import type { Activity } from '@/domain/activity'
import type { ConsentText } from '@/domain/edition'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Admission, Session } from '@/domain/session'
import type { Venue } from '@/domain/venue'

/** What somebody signs up for, with its references resolved. */
export interface SignUpTarget {
  readonly index: ProgrammeIndex
  readonly session: Session
  readonly activity: Activity
  readonly venue?: Venue
  readonly consent: ConsentText
}

export type SignUpRules = Extract<Admission, { readonly kind: 'sign-up' }>

/** The target of a session id, if the programme has it. */
export function targetOf(index: ProgrammeIndex, sessionId: string): SignUpTarget | undefined {
  const session = index.session.get(sessionId)
  const activity = session && index.activity.get(session.activityId)
  if (!session || !activity) return undefined
  const venue = index.venue.get(session.venueId)
  return { index, session, activity, consent: index.programme.edition.consent, ...(venue && { venue }) }
}
