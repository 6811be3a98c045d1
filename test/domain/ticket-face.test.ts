import { faceOf, hasCode, isOver } from '@/domain/ticket-face'
import { addMinutes } from '@/domain/time'
import { aSession, NOON } from '../fakes/session'

const session = aSession()
const morning = '2031-04-12T07:30:00+08:00'
const mine = (over: Partial<Parameters<typeof faceOf>[0]> = {}) => ({
  status: 'confirmed' as const,
  changedAt: NOON,
  ...over,
})
const offer = { madeAt: NOON, expiresAt: addMinutes(NOON, 120) }

describe('the face of a ticket', () => {
  it.each([
    ['valid on its day, also hours before', mine(), morning, { kind: 'valid' }],
    ['for another day the day before', mine(), '2031-04-11T23:59:59+08:00', { kind: 'not-today' }],
    ['used once it was scanned', mine({ status: 'checked-in' }), morning, { kind: 'checked-in', at: NOON }],
    ['over when the session is', mine(), session.endsAt, { kind: 'ended' }],
    ['given back', mine({ status: 'cancelled' }), morning, { kind: 'cancelled' }],
    ['in the line', mine({ status: 'waiting', partiesAhead: 2 }), NOON, { kind: 'waiting', partiesAhead: 2 }],
    ['an offer', mine({ status: 'offered', offer }), NOON, { kind: 'offered', expiresAt: offer.expiresAt }],
    ['an offer that is over', mine({ status: 'offered', offer }), offer.expiresAt, { kind: 'offer-over' }],
    ['an offer nobody answered', mine({ status: 'lapsed' }), NOON, { kind: 'lapsed' }],
    [
      'a place whose owner did not say that they still come',
      mine({ status: 'lapsed', endedBy: 'reconfirm-lapsed' }),
      NOON,
      { kind: 'reconfirm-lapsed' },
    ],
  ] as const)('is %s', (_name, registration, now, face) => {
    expect(faceOf(registration, session, now)).toEqual(face)
  })

  it('of a session that was called off says so, whatever was mine', () => {
    const off = aSession({ status: 'cancelled' })
    for (const status of ['confirmed', 'waiting', 'checked-in'] as const)
      expect(faceOf(mine({ status }), off, morning)).toEqual({ kind: 'session-cancelled' })
  })

  it('of a session that asks is good until the time to answer is over, and after that only with a yes', () => {
    const asks = aSession({}, { reconfirm: { hoursBefore: 24, answerHours: 8 } })
    const [before, after] = ['2031-04-11T16:59:59+08:00', '2031-04-11T17:00:00+08:00']
    expect(faceOf(mine(), asks, before)).toEqual({ kind: 'not-today' })
    expect(faceOf(mine(), asks, after)).toEqual({ kind: 'reconfirm-lapsed' })
    expect(faceOf(mine({ changedAt: before }), asks, after)).toEqual({ kind: 'not-today' })
  })

  it('has a code to scan as long as it may open a door', () => {
    const coded = [mine(), mine({ status: 'checked-in' })]
    expect(coded.map((registration) => hasCode(faceOf(registration, session, morning)))).toEqual([true, true])
    expect(hasCode(faceOf(mine({ status: 'waiting' }), session, NOON))).toBe(false)
    expect(hasCode(faceOf(mine(), session, session.endsAt))).toBe(false)
  })

  it('is over when nobody gets in with it any more', () => {
    expect(isOver(faceOf(mine({ status: 'cancelled' }), session, morning))).toBe(true)
    expect(isOver(faceOf(mine(), session, morning))).toBe(false)
  })
})
