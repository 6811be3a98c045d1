import { attendanceAt } from '@/domain/no-shows'
import type { Registration, RegistrationStatus } from '@/domain/registration'
import { aParty, aSession, NOON } from '../fakes/session'

const session = aSession()
const earlier = aSession({ id: 'earlier' })
const calledOff = aSession({ id: 'called-off', status: 'cancelled' })
const sessions = [session, earlier, calledOff]

let seq = 0
const party = (
  accountId: string,
  status: RegistrationStatus,
  people: number,
  sessionId = session.id,
): Registration => {
  seq += 1
  const id = `registration-${seq}`
  const attendees = aParty(id, people)
  return { id, accountId, status, sessionId, seq, attendees, phone: '', createdAt: NOON, changedAt: NOON }
}

const at = (registrations: readonly Registration[], now = session.endsAt) =>
  attendanceAt(session.id, registrations, sessions, now)

describe('no-shows', () => {
  const all = [
    party('a', 'confirmed', 2),
    party('b', 'confirmed', 3),
    party('c', 'checked-in', 4),
    party('d', 'cancelled', 1),
  ]

  it('are those who had a place and were never checked in', () => {
    expect(at(all).noShows).toEqual({ parties: 2, people: 5 })
    expect(at(all).parties.map(({ state, people }) => [state, people])).toEqual([
      ['stayed-away', 2],
      ['stayed-away', 3],
      ['came', 4],
    ])
  })

  it('are nobody before the session has ended', () => {
    const before = at(all, session.startsAt)
    expect(before.noShows).toEqual({ parties: 0, people: 0 })
    expect(before.parties.map(({ state }) => state)).toEqual(['expected', 'expected', 'came'])
  })

  it('are nobody where the session was called off, or who waited', () => {
    const none = { parties: 0, people: 0 }
    const called = attendanceAt(
      calledOff.id,
      [party('a', 'confirmed', 2, calledOff.id)],
      sessions,
      session.endsAt,
    )
    expect(called.noShows).toEqual(none)
    expect(at([party('a', 'waiting', 2), party('b', 'lapsed', 2)])).toEqual({ parties: [], noShows: none })
  })
})

describe('how often a party has stayed away before', () => {
  const missed = (...elsewhere: readonly Registration[]) =>
    at([party('a', 'confirmed', 1), ...elsewhere]).parties[0]?.missed

  it('counts the sessions of its account where nobody came', () => {
    expect(missed(party('a', 'confirmed', 1, earlier.id), party('b', 'confirmed', 1, earlier.id))).toBe(1)
  })

  it('counts none where they came, cancelled, waited, or where the session was called off', () => {
    expect(
      missed(
        party('a', 'checked-in', 1, earlier.id),
        party('a', 'cancelled', 1, earlier.id),
        party('a', 'waiting', 1, earlier.id),
        party('a', 'confirmed', 1, calledOff.id),
      ),
    ).toBe(0)
  })

  it('is nobody’s where the account was erased', () => {
    const erased = at([party('', 'checked-in', 1), party('', 'confirmed', 1, earlier.id)])
    expect(erased.parties.map((one) => one.missed)).toEqual([0])
  })
})
