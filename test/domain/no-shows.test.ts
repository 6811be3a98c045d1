import { noShows } from '@/domain/no-shows'
import type { RegistrationStatus } from '@/domain/registration'
import { aParty, aSession } from '../fakes/session'

const session = aSession()
const party = (status: RegistrationStatus, people: number, sessionId = session.id) => ({
  sessionId,
  status,
  attendees: aParty(`${status}-${people}`, people),
})

describe('no-shows', () => {
  const all = [party('confirmed', 2), party('confirmed', 3), party('checked-in', 4), party('cancelled', 1)]

  it('are those who had a place and were never checked in', () => {
    expect(noShows(all, session, session.endsAt)).toEqual({ parties: 2, people: 5 })
  })

  it('are nobody before the session has ended', () => {
    expect(noShows(all, session, session.startsAt)).toEqual({ parties: 0, people: 0 })
  })

  it('are nobody where the session was called off, or who waited, or was elsewhere', () => {
    const none = { parties: 0, people: 0 }
    expect(noShows(all, aSession({ status: 'cancelled' }), session.endsAt)).toEqual(none)
    const others = [party('waiting', 2), party('lapsed', 2), party('confirmed', 2, 'another')]
    expect(noShows(others, session, session.endsAt)).toEqual(none)
  })
})
