import type { Command, Decision } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import { offerDeadline } from '@/domain/decide/offers'
import type { Session } from '@/domain/session'
import { SessionBook } from '@/domain/session-state'
import {
  aCallingOff,
  aCancel,
  aChild,
  aConfirm,
  aMove,
  anAdult,
  aParty,
  aRegister,
  aSession,
  NOON,
} from '../fakes/session'

/** Runs commands one after the other on a fresh session. */
function given(session: Session = aSession()) {
  const book = new SessionBook(session, [])
  const run = (command: Command, now = NOON): Decision => {
    const [decision] = fold(book, [command], now).decisions
    if (!decision) throw new Error('no decision')
    return decision
  }
  return { book, run, statusOf: (id: string) => book.find(id)?.status }
}

const refusal = (decision: Decision) => ('refused' in decision ? decision.refused.code : 'accepted')

describe('registering', () => {
  it('gives a place to every person of the party', () => {
    const { book, run, statusOf } = given()
    run(aRegister('a', 3))
    expect(statusOf('a')).toBe('confirmed')
    expect(book.taken).toBe(3)
  })

  it('gives the first answer again to a repeated id and changes nothing', () => {
    const { book, run } = given()
    const first = run(aRegister('a', 3))
    const second = run(aRegister('a', 2, { attendees: aParty('other', 2) }))
    expect(second).toEqual({
      effects: [],
      registration: 'registration' in first ? first.registration : undefined,
    })
    expect(book.taken).toBe(3)
  })

  it('answers somebody else’s id like one that does not exist', () => {
    const { run } = given()
    run(aRegister('a', 1))
    expect(refusal(run(aRegister('a', 1, { accountId: 'stranger' })))).toBe('registration-not-found')
  })

  it('puts a party that does not fit on the waiting list as a whole', () => {
    const { book, run, statusOf } = given(aSession({}, { capacity: 4 }))
    run(aRegister('a', 3))
    run(aRegister('b', 2))
    expect(statusOf('b')).toBe('waiting')
    expect(book).toMatchObject({ taken: 3, waitingPeople: 2, waitingParties: 1 })
  })

  it('lets nobody past the waiting list, even where a single person would still fit', () => {
    const { run, statusOf } = given(aSession({}, { capacity: 4 }))
    run(aRegister('a', 3))
    run(aRegister('b', 2))
    run(aRegister('c', 1))
    expect(statusOf('c')).toBe('waiting')
  })

  it.each([
    [
      'nobody who did not choose to wait is put on the list',
      {},
      { capacity: 2 },
      { acceptWaiting: false },
      'session-full',
    ],
    [
      'a full session without a waiting list is full',
      {},
      { capacity: 2, waitingCapacity: 0 },
      {},
      'session-full',
    ],
    ['a waiting list has an end', {}, { capacity: 2, waitingCapacity: 1 }, {}, 'waiting-list-full'],
    ['a party larger than the limit is told the limit', {}, { partyLimit: 1 }, {}, 'party-too-large'],
    ['before the opening', {}, { opensAt: '2031-04-06T09:00:00+08:00' }, {}, 'sign-up-not-open'],
    ['after the closing', {}, { closesAt: NOON }, {}, 'sign-up-closed'],
    ['a cancelled session', { status: 'cancelled' }, {}, {}, 'session-cancelled'],
    ['a session one just walks into', { admission: { kind: 'walk-in' } }, {}, {}, 'sign-up-not-offered'],
    ['a session for invited people', { admission: { kind: 'by-invitation' } }, {}, {}, 'sign-up-not-offered'],
    ['a session that is over', { endsAt: NOON }, {}, {}, 'session-ended'],
    ['nobody', {}, {}, { attendees: [] }, 'party-empty'],
    ['the same person twice', {}, {}, { attendees: [anAdult('x'), anAdult('x')] }, 'attendee-twice'],
  ] as const)('refuses: %s', (_name, session, signUp, command, code) => {
    const { run } = given(aSession(session, signUp))
    if (code === 'session-full' || code === 'waiting-list-full') run(aRegister('first', 1))
    expect(refusal(run(aRegister('a', 2, command)))).toBe(code)
  })

  it('keeps one live registration per person, and names the person', () => {
    const { run } = given()
    run(aRegister('a', 1, { attendees: [anAdult('mum')] }))
    const again = run(aRegister('b', 1, { attendees: [anAdult('mum'), anAdult('dad')] }))
    expect(again).toMatchObject({ refused: { code: 'already-registered', facts: { personIds: ['mum'] } } })
  })

  it('lets a person who cancelled come back', () => {
    const { run, statusOf } = given()
    run(aRegister('a', 1, { attendees: [anAdult('mum')] }))
    run(aCancel('a'))
    run(aRegister('b', 1, { attendees: [anAdult('mum')] }))
    expect(statusOf('b')).toBe('confirmed')
  })

  it('does not open a waiting list for a session that has begun', () => {
    const late = '2031-04-12T09:30:00+08:00'
    const { run } = given(aSession({}, { capacity: 1, closesAt: '2031-04-12T11:00:00+08:00' }))
    run(aRegister('a', 1))
    expect(refusal(run(aRegister('b', 1), late))).toBe('session-full')
  })
})

describe('children', () => {
  const consent = { textVersion: '1', at: NOON, guardianId: 'mum' }
  const eightToFourteen = aSession({ ages: { min: 8, max: 14 } })

  it.each([
    ['eight in the year of the session', 2023, 'accepted'],
    ['possibly still fourteen', 2016, 'accepted'],
    ['only seven this year', 2024, 'age-outside'],
    ['certainly fifteen', 2015, 'age-outside'],
  ])('judges ages by birth year in the visitor’s favour: %s', (_name, birthYear, expected) => {
    const { run } = given(eightToFourteen)
    const attendees = [aChild('kid', birthYear)]
    const command = aRegister('a', 1, { attendees, household: [...attendees, anAdult('mum')], consent })
    expect(refusal(run(command))).toBe(expected)
  })

  it('keeps adults out of a contest for children', () => {
    expect(refusal(given(eightToFourteen).run(aRegister('a', 1)))).toBe('age-outside')
  })

  it.each([
    ['no adult in the household', [], consent, 'guardian-missing'],
    ['no consent', [anAdult('mum')], undefined, 'consent-missing'],
    ['consent to an older text', [anAdult('mum')], { ...consent, textVersion: '0' }, 'consent-outdated'],
    ['consent by somebody unknown', [anAdult('dad')], consent, 'guardian-missing'],
    ['consent by the other child', [aChild('mum', 2025)], consent, 'guardian-missing'],
  ])('refuses a child under fourteen with %s', (_name, others, given14, code) => {
    const attendees = [aChild('kid', 2020)]
    const command = aRegister('a', 1, { attendees, household: [...attendees, ...others] })
    const decision = given().run(given14 ? { ...command, consent: given14 } : command)
    expect(refusal(decision)).toBe(code)
  })

  it('records the text’s version and the time with the registration', () => {
    const { book, run } = given()
    const attendees = [aChild('kid', 2020)]
    run(aRegister('a', 1, { attendees, household: [...attendees, anAdult('mum')], consent }))
    expect(book.find('a')?.consent).toEqual(consent)
  })

  it('needs no guardian for somebody who is certainly fourteen', () => {
    const { run } = given()
    expect(refusal(run(aRegister('a', 1, { attendees: [aChild('teen', 2016)] })))).toBe('accepted')
  })
})

describe('cancelling and the waiting list', () => {
  function aFullSession() {
    const world = given(aSession({}, { capacity: 4 }))
    world.run(aRegister('a', 4))
    world.run(aRegister('b', 3))
    world.run(aRegister('c', 1))
    return world
  }

  it('offers freed places to whole parties in order', () => {
    const { run, statusOf, book } = aFullSession()
    run(aCancel('a'))
    expect([statusOf('b'), statusOf('c')]).toEqual(['offered', 'offered'])
    expect(book.taken).toBe(4)
  })

  it('makes a small party wait behind a large one in front that does not fit yet', () => {
    const { run, statusOf } = given(aSession({}, { capacity: 4 }))
    run(aRegister('a', 2))
    run(aRegister('a2', 2))
    run(aRegister('b', 3))
    run(aRegister('c', 1))
    run(aCancel('a'))
    expect([statusOf('b'), statusOf('c')]).toEqual(['waiting', 'waiting'])
    run(aCancel('a2'))
    expect([statusOf('b'), statusOf('c')]).toEqual(['offered', 'offered'])
  })

  it('gives the place back when an offer is declined, and to the next in line', () => {
    const { run, statusOf } = aFullSession()
    run(aRegister('d', 3))
    run(aCancel('a'))
    run(aCancel('b'))
    expect([statusOf('b'), statusOf('d')]).toEqual(['cancelled', 'offered'])
  })

  it('clears the way when the party in front gives up waiting', () => {
    const { run, statusOf } = given(aSession({}, { capacity: 3 }))
    run(aRegister('a', 2))
    run(aRegister('b', 2))
    run(aRegister('c', 1))
    run(aCancel('b'))
    expect(statusOf('c')).toBe('offered')
  })

  it('confirms an offer in time, and confirming twice is once', () => {
    const { run, statusOf } = aFullSession()
    run(aCancel('a'))
    run(aConfirm('b'))
    expect(statusOf('b')).toBe('confirmed')
    expect(run(aConfirm('b'))).toMatchObject({ effects: [] })
  })

  it('passes an offer on when its time is over', () => {
    const { run, statusOf } = aFullSession()
    run(aRegister('d', 3))
    run(aCancel('a'))
    const later = '2031-04-05T14:00:00+08:00'
    expect(refusal(run(aConfirm('b'), later))).toBe('offer-expired')
    expect([statusOf('b'), statusOf('d')]).toEqual(['lapsed', 'offered'])
  })

  it('answers a second cancellation without doing anything', () => {
    const { run } = aFullSession()
    run(aCancel('a'))
    expect(run(aCancel('a'))).toMatchObject({ effects: [], registration: { status: 'cancelled' } })
  })

  it('offers nothing once the session has begun', () => {
    const { run, statusOf } = aFullSession()
    run(aCancel('a'), '2031-04-12T09:00:00+08:00')
    expect(statusOf('b')).toBe('waiting')
  })

  it.each([
    [
      'a stranger cannot cancel',
      { type: 'cancel', id: 'a', accountId: 'stranger' },
      'registration-not-found',
    ],
    ['a party with a place has nothing to confirm away', aConfirm('c'), 'not-offered'],
    ['an id nobody has', aCancel('zzz'), 'registration-not-found'],
  ] as const)('refuses: %s', (_name, command, code) => {
    expect(refusal(aFullSession().run(command))).toBe(code)
  })
})

describe('the organiser', () => {
  it('serves the waiting list when the hall grows', () => {
    const { run, statusOf } = given(aSession({}, { capacity: 2 }))
    run(aRegister('a', 2))
    run(aRegister('b', 2))
    run({ type: 'change-capacity', capacity: 4 })
    expect(statusOf('b')).toBe('offered')
  })

  it('cannot shrink the hall below those who have a place', () => {
    const { run, book } = given()
    run(aRegister('a', 3))
    expect(refusal(run({ type: 'change-capacity', capacity: 2 }))).toBe('capacity-below-taken')
    expect(book.session.admission).toMatchObject({ capacity: 10 })
  })

  it('checks a party in once, and the second scan says when', () => {
    const { run } = given()
    run(aRegister('a', 2))
    run({ type: 'check-in', id: 'a' }, '2031-04-12T08:50:00+08:00')
    expect(run({ type: 'check-in', id: 'a' })).toMatchObject({
      refused: { code: 'already-checked-in', facts: { at: '2031-04-12T08:50:00+08:00' } },
    })
    expect(refusal(run(aCancel('a')))).toBe('already-checked-in')
  })

  it('does not admit who is only waiting', () => {
    const { run } = given(aSession({}, { capacity: 1 }))
    run(aRegister('a', 1))
    run(aRegister('b', 1))
    expect(refusal(run({ type: 'check-in', id: 'b' }))).toBe('not-confirmed')
  })
})

describe('a session that is put off', () => {
  const LATER = ['2031-04-13T09:00:00+08:00', '2031-04-13T11:00:00+08:00'] as const

  it('serves those who were still waiting when it was to start', () => {
    const { run, statusOf } = given(aSession({}, { capacity: 2 }))
    run(aRegister('in', 2))
    run(aRegister('waits', 2))
    // After the start nobody is offered a place any more.
    run(aCancel('in'), '2031-04-12T09:30:00+08:00')
    expect(statusOf('waits')).toBe('waiting')
    run(aMove(...LATER), '2031-04-12T09:40:00+08:00')
    expect(statusOf('waits')).toBe('offered')
  })

  it('tells whoever has arrived, too, and leaves them arrived when it is called off instead', () => {
    const { book, run, statusOf } = given()
    run(aRegister('there', 2))
    run({ type: 'check-in', id: 'there' })
    const moved = run(aMove(...LATER))
    expect('effects' in moved && moved.effects.map(({ type }) => type)).toEqual(['session-changed', 'told'])
    run(aCallingOff)
    expect(statusOf('there')).toBe('checked-in')
    expect(book.taken).toBe(2)
  })
})

describe('the deadline of an offer', () => {
  const start = '2031-04-12T09:00:00+08:00'
  it.each([
    ['two hours by day', '2031-04-05T12:00:00+08:00', '2031-04-05T14:00:00+08:00'],
    [
      'from the morning, when made late in the evening',
      '2031-04-05T23:10:00+08:00',
      '2031-04-06T10:00:00+08:00',
    ],
    ['from the morning, when made at night', '2031-04-06T03:00:00+08:00', '2031-04-06T10:00:00+08:00'],
    ['never after the session starts', '2031-04-12T08:00:00+08:00', start],
  ])('is %s', (_name, now, deadline) => {
    expect(offerDeadline(now, start)).toBe(deadline)
  })
})
