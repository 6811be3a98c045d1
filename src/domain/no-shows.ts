import { holdsPlace, seatsOf, type Registration } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

type Ending = Pick<Session, 'id' | 'status' | 'endsAt'>

/** A party at a session, as its host sees it: nobody's name, and no number. */
export interface PartyAttendance {
  readonly registrationId: string
  readonly people: number
  readonly state: 'expected' | 'came' | 'stayed-away'
  /** Other sessions of the edition that are over, where the same account had places and nobody came. */
  readonly missed: number
}

export interface Attendance {
  /** Those who hold a place, in the order in which they signed up. */
  readonly parties: readonly PartyAttendance[]
  readonly noShows: { readonly parties: number; readonly people: number }
}

/** Whether they had a place and never came. Before a session has ended nobody has stayed away. */
function stayedAway(
  { status }: Pick<Registration, 'status'>,
  session: Ending | undefined,
  now: Instant,
): boolean {
  return (
    session !== undefined && session.status !== 'cancelled' && now >= session.endsAt && status === 'confirmed'
  )
}

/**
 * What a hall was really asked for, and who of those with a place has stayed away before: for a host to see. Nothing
 * follows from it for anybody.
 * @param registrations those at the session, and wherever else their accounts have one
 */
export function attendanceAt(
  sessionId: string,
  registrations: readonly Registration[],
  sessions: readonly Ending[],
  now: Instant,
): Attendance {
  const sessionOf = new Map(sessions.map((session) => [session.id, session]))
  const isAway = (one: Registration) => stayedAway(one, sessionOf.get(one.sessionId), now)
  const missed = new Map<string, number>()
  // What was erased has no account: it is nobody's past.
  for (const one of registrations)
    if (one.accountId !== '' && one.sessionId !== sessionId && isAway(one))
      missed.set(one.accountId, (missed.get(one.accountId) ?? 0) + 1)
  const here = registrations
    .filter((one) => one.sessionId === sessionId && holdsPlace(one))
    .sort((a, b) => a.seq - b.seq)
  const parties = here.map((one): PartyAttendance => ({
    registrationId: one.id,
    people: seatsOf(one),
    state: one.status === 'checked-in' ? 'came' : isAway(one) ? 'stayed-away' : 'expected',
    missed: missed.get(one.accountId) ?? 0,
  }))
  const away = parties.filter(({ state }) => state === 'stayed-away')
  return {
    parties,
    noShows: { parties: away.length, people: away.reduce((sum, { people }) => sum + people, 0) },
  }
}
