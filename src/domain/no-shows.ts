import { seatsOf, type Registration } from './registration'
import type { Session } from './session'
import type { Instant } from './time'

export interface NoShows {
  readonly parties: number
  readonly people: number
}

/**
 * Who had a place and never came: for an organiser to see what a hall was really asked for. Nothing follows from it for
 * anybody. Before the session has ended nobody has stayed away.
 */
export function noShows(
  registrations: Iterable<Pick<Registration, 'sessionId' | 'status' | 'attendees'>>,
  session: Pick<Session, 'id' | 'status' | 'endsAt'>,
  now: Instant,
): NoShows {
  if (session.status === 'cancelled' || now < session.endsAt) return { parties: 0, people: 0 }
  const away = [...registrations].filter(
    ({ sessionId, status }) => sessionId === session.id && status === 'confirmed',
  )
  return { parties: away.length, people: away.reduce((sum, party) => sum + seatsOf(party), 0) }
}
