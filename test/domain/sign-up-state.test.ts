import { outdated, publicState, signUpState, type MyPlace, type SessionCounts } from '@/domain/sign-up-state'
import { anAdult, aSession, NOON } from '../fakes/session'

const counts = (taken: number, waitingParties = 0, waitingPeople = 0): SessionCounts => ({
  sessionId: 'kites-0412-0900',
  taken,
  offeredPeople: 0,
  waitingParties,
  waitingPeople,
})

describe('the sign-up state for everyone', () => {
  it.each([
    ['open', aSession(), counts(2), { kind: 'open', left: 8 }],
    ['few left, by number', aSession(), counts(5), { kind: 'few-left', left: 5 }],
    ['few left, by share', aSession({}, { capacity: 100 }), counts(80), { kind: 'few-left', left: 20 }],
    ['waiting list, when full', aSession(), counts(10), { kind: 'waiting-list', partiesAhead: 0 }],
    [
      'waiting list, when others wait for the places left',
      aSession(),
      counts(9, 1, 2),
      { kind: 'waiting-list', partiesAhead: 1 },
    ],
    ['full, when the waiting list is full', aSession(), counts(10, 8, 20), { kind: 'full' }],
    [
      'full, where there is no waiting list',
      aSession({}, { waitingCapacity: 0 }),
      counts(10),
      { kind: 'full' },
    ],
    [
      'not open yet',
      aSession({}, { opensAt: '2031-04-06T09:00:00+08:00' }),
      counts(0),
      { kind: 'not-open', opensAt: '2031-04-06T09:00:00+08:00' },
    ],
    ['closed', aSession({}, { closesAt: NOON }), counts(0), { kind: 'closed' }],
    ['ended', aSession({ endsAt: NOON }), counts(0), { kind: 'ended' }],
    ['cancelled', aSession({ status: 'cancelled' }), counts(0), { kind: 'cancelled' }],
    ['walk-in', aSession({ admission: { kind: 'walk-in' } }), undefined, { kind: 'walk-in' }],
    [
      'by invitation',
      aSession({ admission: { kind: 'by-invitation' } }),
      undefined,
      { kind: 'by-invitation' },
    ],
  ])('is %s', (_name, session, count, expected) => {
    expect(publicState(session, count, NOON)).toEqual(expected)
  })
})

describe('the sign-up state for me', () => {
  const mine = (over: Partial<MyPlace>): MyPlace => ({
    id: 'r1',
    status: 'confirmed',
    attendees: [anAdult('a'), anAdult('b')],
    changedAt: NOON,
    ...over,
  })
  const offer = { madeAt: NOON, expiresAt: '2031-04-05T14:00:00+08:00' }

  it.each([
    ['my place', mine({}), { kind: 'confirmed', registrationId: 'r1', people: 2 }],
    [
      'my turn in the queue',
      mine({ status: 'waiting', partiesAhead: 3 }),
      { kind: 'waiting', registrationId: 'r1', partiesAhead: 3 },
    ],
    [
      'the offer made to me',
      mine({ status: 'offered', offer }),
      { kind: 'offered', registrationId: 'r1', expiresAt: offer.expiresAt },
    ],
    ['my arrival', mine({ status: 'checked-in' }), { kind: 'checked-in', registrationId: 'r1', at: NOON }],
    ['the public state once I cancelled', mine({ status: 'cancelled' }), { kind: 'full' }],
    [
      'the public state once my offer ran out',
      mine({ status: 'offered', offer: { ...offer, expiresAt: NOON } }),
      { kind: 'full' },
    ],
  ])('shows %s', (_name, place, expected) => {
    expect(signUpState(aSession({}, { waitingCapacity: 0 }), counts(10), place, NOON)).toEqual(expected)
  })

  it('shows a cancelled session as cancelled even to those who had a place', () => {
    expect(signUpState(aSession({ status: 'cancelled' }), counts(2), mine({}), NOON)).toEqual({
      kind: 'cancelled',
    })
  })

  it('shows what I had a place at as ended when it is over', () => {
    expect(signUpState(aSession({ endsAt: NOON }), counts(2), mine({}), NOON)).toEqual({ kind: 'ended' })
  })
})

describe('once the counts are old', () => {
  const open = aSession()
  const seen = new Map([[open.id, counts(2)]])

  it('a number is what it was, and said to be', () => {
    expect(publicState(open, outdated(seen).get(open.id), NOON)).toEqual({
      kind: 'outdated',
      last: { kind: 'open', left: 8 },
    })
  })

  it('a session that was never counted has no number either', () => {
    expect(publicState(open, outdated(new Map()).get(open.id), NOON).kind).toBe('outdated')
  })

  it('what hangs on no count stays as it is', () => {
    const walkIn = aSession({ admission: { kind: 'walk-in' } })
    const closed = aSession({}, { closesAt: NOON })
    for (const [session, kind] of [
      [walkIn, 'walk-in'],
      [closed, 'closed'],
    ] as const)
      expect(publicState(session, outdated(seen).get(session.id), NOON).kind).toBe(kind)
  })
})
