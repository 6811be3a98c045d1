import { findClashes, type Clash, type Engagement } from '@/domain/clash'
import type { Person } from '@/domain/person'
import type { ProgrammeIndex } from '@/domain/programme'
import { isLive } from '@/domain/registration'
import type { Session } from '@/domain/session'
import type { Draft } from '@/state/draft-store'
import type { MyRegistration } from '@/state/registrations-store'

/** Where somebody of my household goes, or would if a place came back. */
export interface MyEngagement extends Engagement {
  readonly isWaiting: boolean
}

/** A clash as the form tells it, at the person who has it. */
export interface ClashWarning {
  readonly clash: Clash
  readonly person: Person
  /** Where that person already goes. */
  readonly session: Session
  readonly title: string
  readonly place: string
  /** They only wait for a place there. */
  readonly isWaiting: boolean
  /** Somebody before has the same clash, and there it is told in full. */
  readonly isRepeated: boolean
  /** They go on all the same. */
  readonly isAccepted: boolean
}

/** The sessions my household already goes to or waits for. */
export function engagementsOf(registrations: readonly MyRegistration[]): readonly MyEngagement[] {
  return registrations.filter(isLive).map(({ sessionId, attendees, status }) => ({
    sessionId,
    personIds: attendees.map(({ id }) => id),
    isWaiting: status === 'waiting',
  }))
}

/** What the chosen people would miss. */
export function clashWarnings(
  index: ProgrammeIndex,
  engagements: readonly MyEngagement[],
  wanted: Session,
  chosen: readonly Person[],
  accepted: Draft['acceptedClashes'] = [],
): readonly ClashWarning[] {
  const ids = chosen.map(({ id }) => id)
  const clashes = findClashes(index, engagements, wanted, ids)
  return chosen.flatMap((person) =>
    clashes.flatMap((clash) => {
      const session = index.session.get(clash.sessionId)
      const activity = session && index.activity.get(session.activityId)
      if (!session || !activity || !clash.personIds.includes(person.id)) return []
      return {
        clash,
        person,
        session,
        title: activity.title,
        place: index.venue.get(session.venueId)?.title ?? '',
        isWaiting: engagements.some(
          ({ sessionId, personIds, isWaiting }) =>
            isWaiting && sessionId === session.id && personIds.includes(person.id),
        ),
        isRepeated: chosen.find(({ id }) => clash.personIds.includes(id)) !== person,
        isAccepted: accepted.some((one) => one.personId === person.id && one.sessionId === session.id),
      }
    }),
  )
}

/** The draft with the yes of these people to their clashes, or without it. */
export function withAccepted(draft: Draft, warnings: readonly ClashWarning[], isAccepted: boolean): Draft {
  const others = (draft.acceptedClashes ?? []).filter(
    (one) =>
      !warnings.some(({ person, session }) => one.personId === person.id && one.sessionId === session.id),
  )
  const these = warnings.map(({ person, session }) => ({ personId: person.id, sessionId: session.id }))
  return { ...draft, acceptedClashes: isAccepted ? [...others, ...these] : others }
}
