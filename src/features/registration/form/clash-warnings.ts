import { findClashes, type Clash, type Engagement } from '@/domain/clash'
import type { Person } from '@/domain/person'
import type { ProgrammeIndex } from '@/domain/programme'
import { isLive } from '@/domain/registration'
import type { Session } from '@/domain/session'
import type { MyRegistration } from '@/state/registrations-store'

/** A clash as the form tells it: once, at the first of the people it concerns. */
export interface ClashWarning {
  readonly clash: Clash
  readonly atPersonId: string
  readonly names: readonly string[]
  readonly session: Session
  readonly title: string
}

/** The sessions my household already goes to or waits for. */
export function engagementsOf(registrations: readonly MyRegistration[]): readonly Engagement[] {
  return registrations
    .filter(isLive)
    .map(({ sessionId, attendees }) => ({ sessionId, personIds: attendees.map(({ id }) => id) }))
}

/** What the chosen people would miss. */
export function clashWarnings(
  index: ProgrammeIndex,
  engagements: readonly Engagement[],
  wanted: Session,
  chosen: readonly Person[],
): readonly ClashWarning[] {
  const ids = chosen.map(({ id }) => id)
  return findClashes(index, engagements, wanted, ids).flatMap((clash) => {
    const session = index.session.get(clash.sessionId)
    const activity = session && index.activity.get(session.activityId)
    const concerned = chosen.filter(({ id }) => clash.personIds.includes(id))
    const [first] = concerned
    if (!session || !activity || !first) return []
    const names = concerned.map(({ name }) => name)
    return [{ clash, atPersonId: first.id, names, session, title: activity.title }]
  })
}
