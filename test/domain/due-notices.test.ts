import { fold } from '@/domain/decide/fold'
import { dueNotices } from '@/domain/due-notices'
import { questionFor } from '@/domain/question'
import { reconfirmationOf } from '@/domain/reconfirm'
import type { Registration } from '@/domain/registration'
import { SessionBook } from '@/domain/session-state'
import type { Session } from '@/domain/session'
import { addMinutes, type Instant } from '@/domain/time'
import { aCancel, aMove, aRegister, aSession, NOON } from '../fakes/session'

const asking = (over: Partial<Session> = {}, hoursBefore = 24, answerHours = 6): Session =>
  aSession(over, { reconfirm: { hoursBefore, answerHours } })

/** A party of that session that signed up at noon, as it is then. */
function signedUp(session: Session, at: Instant = NOON): Registration {
  const book = new SessionBook(session, [])
  fold(book, [aRegister('a', 2)], at)
  const [registration] = book.live()
  if (!registration) throw new Error('nobody signed up')
  return registration
}

const kindsAt = (registration: Registration, session: Session, now: Instant) =>
  dueNotices(registration, session, now).map(({ kind }) => kind)

describe('the question whether they come', () => {
  it.each([
    ['in the morning is answered within the hours', '2031-04-12T09:00:00+08:00', '2031-04-11T15:00:00+08:00'],
    ['at night counts from the morning', '2031-04-12T23:00:00+08:00', '2031-04-12T14:00:00+08:00'],
    ['before dawn counts from the same morning', '2031-04-12T06:00:00+08:00', '2031-04-11T14:00:00+08:00'],
  ])('asked %s', (_when, startsAt, until) => {
    const session = asking({ startsAt, endsAt: addMinutes(startsAt, 60) })
    expect(reconfirmationOf(session)).toMatchObject({ askedAt: addMinutes(startsAt, -24 * 60), until })
  })

  it('is not asked where it could only be answered at the door', () => {
    const startsAt = '2031-04-12T09:00:00+08:00'
    // Asked at 22:00, so that the answer counts from eight in the morning.
    expect(reconfirmationOf(asking({ startsAt }, 11, 1))).toBeUndefined()
  })

  it('is not asked of whoever signs up after it', () => {
    const session = asking()
    const now = '2031-04-11T10:00:00+08:00'
    expect(questionFor(signedUp(session, now), session, now)).toBeUndefined()
    expect(questionFor(signedUp(session), session, now)).toMatchObject({ kind: 'reconfirm' })
  })

  it('is not there for a session that asks none', () => {
    expect(questionFor(signedUp(aSession()), aSession(), '2031-04-11T10:00:00+08:00')).toBeUndefined()
  })

  it('gives way to an offer, which has its own', () => {
    const book = new SessionBook(aSession({}, { capacity: 2 }), [])
    fold(book, [aRegister('first', 2), aRegister('second', 2), aCancel('first')], NOON)
    const second = book.find('second')
    expect(second && questionFor(second, book.session, NOON)).toEqual({
      kind: 'offer',
      until: addMinutes(NOON, 120),
    })
    expect(second && questionFor(second, book.session, addMinutes(NOON, 120))).toBeUndefined()
  })
})

describe('what it is time for', () => {
  const session = aSession()
  const party = signedUp(session)

  it('is nothing long before, and nothing once it has started', () => {
    expect(kindsAt(party, session, '2031-04-11T08:59:59+08:00')).toEqual([])
    expect(kindsAt(party, session, '2031-04-11T09:00:00+08:00')).toEqual(['starts-tomorrow'])
    expect(kindsAt(party, session, '2031-04-12T08:59:59+08:00')).toEqual(['starts-tomorrow'])
    expect(kindsAt(party, session, session.startsAt)).toEqual([])
  })

  it('is not a reminder for whoever heard of a move within the day', () => {
    const book = new SessionBook(session, [])
    fold(book, [aRegister('a', 2)], NOON)
    fold(book, [aMove('2031-04-12T10:00:00+08:00', '2031-04-12T12:00:00+08:00')], '2031-04-11T20:00:00+08:00')
    expect(kindsAt(party, book.session, '2031-04-11T21:00:00+08:00')).toEqual([])
  })

  it('is both the question and, later, the reminder where the question comes earlier and was answered', () => {
    const early = asking({}, 48, 6)
    const asked = '2031-04-10T09:00:00+08:00'
    expect(kindsAt(party, early, asked)).toEqual(['reconfirm-asked'])
    const answered: Registration = { ...party, changedAt: asked, reconfirmedAt: asked }
    expect(kindsAt(answered, early, asked)).toEqual([])
    expect(kindsAt(answered, early, '2031-04-11T09:00:00+08:00')).toEqual(['starts-tomorrow'])
  })

  it('is the reminder first where the question comes later', () => {
    const late = asking({}, 12, 2)
    expect(kindsAt(party, late, '2031-04-11T09:00:00+08:00')).toEqual(['starts-tomorrow'])
  })

  it('is not said of an offer that is shorter than the warning', () => {
    const soon = aSession({ startsAt: addMinutes(NOON, 25), endsAt: addMinutes(NOON, 85) }, { capacity: 2 })
    const book = new SessionBook(soon, [])
    fold(book, [aRegister('first', 2), aRegister('second', 2), aCancel('first')], NOON)
    const second = book.find('second')
    expect(second?.status).toBe('offered')
    expect(second && kindsAt(second, soon, addMinutes(NOON, 10))).toEqual([])
  })
})
