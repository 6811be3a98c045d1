import type { Command, Decision } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import { ticketParts } from '@/domain/registration'
import { SessionBook } from '@/domain/session-state'
import { addMinutes } from '@/domain/time'
import { aChild, anAdult, aRegister, aSession, NOON } from '../fakes/session'

const own = (id: string) => ({ id, accountId: `account-of-${id}` })
const fewer = (id: string, ...attendeeIds: string[]): Command => ({
  type: 'change-party',
  ...own(id),
  attendeeIds,
})
const withdraw = (id: string): Command => ({ type: 'withdraw-consent', ...own(id) })
const erase = (id: string): Command => ({ type: 'erase', ...own(id) })
const checkIn = (id: string): Command => ({ type: 'check-in', id })

function given(capacity = 10) {
  const book = new SessionBook(aSession({}, { capacity }), [])
  const run = (command: Command, now = NOON): Decision => {
    const [decision] = fold(book, [command], now).decisions
    if (!decision) throw new Error('no decision')
    return decision
  }
  const refusal = (command: Command) => {
    const decision = run(command)
    return 'refused' in decision ? decision.refused.code : 'accepted'
  }
  return { book, run, refusal }
}

/** A mother and two children under fourteen. */
const family = () => {
  const attendees = [anAdult('mum'), aChild('boy', 2022), aChild('girl', 2024)]
  return aRegister('a', 3, { attendees, consent: { textVersion: '1', guardianId: 'mum', at: NOON } })
}

describe('a party at the door', () => {
  it('takes no fewer people any more', () => {
    const { run, refusal } = given()
    run(family())
    run(checkIn('a'))
    expect(refusal(fewer('a', 'mum'))).toBe('already-checked-in')
  })

  it('loses the children when consent is withdrawn, and when it arrived stays known', () => {
    const { book, run } = given()
    run(family())
    run(checkIn('a'), addMinutes(NOON, 10))
    run(withdraw('a'), addMinutes(NOON, 30))
    expect(book.find('a')).toMatchObject({
      status: 'checked-in',
      attendees: [{ id: 'mum' }],
      changedAt: addMinutes(NOON, 10),
      consent: { withdrawnAt: addMinutes(NOON, 30) },
    })
    expect(book.taken).toBe(1)
  })

  it('stays counted when its account is erased, and has no name', () => {
    const { book, run } = given()
    run(family())
    run(checkIn('a'))
    run(erase('a'))
    expect(book.taken).toBe(3)
    const left = book.find('a')
    expect(left).toMatchObject({ status: 'checked-in', accountId: '', phone: '' })
    expect(left?.consent).toBeUndefined()
    expect(new Set(left?.attendees.map(({ name }) => name))).toEqual(new Set(['']))
    expect(book.liveOf('mum')).toBeUndefined()
  })
})

describe('consent', () => {
  it('is needed for children under fourteen alone: one of fourteen stays', () => {
    const { book, run } = given()
    const attendees = [aChild('small', 2022), aChild('tall', 2016)]
    const household = [...attendees, anAdult('mum')]
    run(
      aRegister('a', 2, { attendees, household, consent: { textVersion: '1', guardianId: 'mum', at: NOON } }),
    )
    run(withdraw('a'))
    expect(book.find('a')?.attendees.map(({ id }) => id)).toEqual(['tall'])
  })

  it('withdrawn for all cancels the registration, and an offer with it', () => {
    const { book, run } = given(1)
    run(aRegister('first', 1))
    const attendees = [aChild('boy', 2022)]
    const household = [...attendees, anAdult('mum')]
    run(
      aRegister('a', 1, { attendees, household, consent: { textVersion: '1', guardianId: 'mum', at: NOON } }),
    )
    run({ type: 'cancel', ...own('first') })
    expect(book.find('a')?.status).toBe('offered')
    run(withdraw('a'))
    expect(book.find('a')).toMatchObject({ status: 'cancelled', attendees: [] })
    expect(book.find('a')?.offer).toBeUndefined()
    expect(book).toMatchObject({ taken: 0, offeredPeople: 0 })
  })
})

describe('the numbers of a ticket’s parts', () => {
  it('are the places in the party as it signed up, whoever leaves afterwards', () => {
    const { book, run } = given()
    run(aRegister('a', 4))
    const numbers = () => {
      const registration = book.find('a')
      return registration && ticketParts(registration)
    }
    expect(numbers()).toEqual([1, 2, 3, 4])
    run(fewer('a', 'a-2', 'a-4'))
    expect(numbers()).toEqual([2, 4])
    run(fewer('a', 'a-4'))
    expect(numbers()).toEqual([4])
  })
})

describe('the line', () => {
  it('keeps its order when somebody in it gets smaller', () => {
    const { book, run } = given(3)
    for (const [id, size] of [
      ['first', 3],
      ['b', 3],
      ['c', 2],
      ['d', 1],
    ] as const)
      run(aRegister(id, size))
    run(fewer('b', 'b-2'))
    expect([...book.waitingInOrder()].map(({ id }) => id)).toEqual(['b', 'c', 'd'])
    expect(book).toMatchObject({ waitingParties: 3, waitingPeople: 4 })
  })

  it('loses whoever is erased, and nothing else', () => {
    const { book, run } = given(1)
    for (const id of ['first', 'b', 'c']) run(aRegister(id, 1))
    run(erase('b'))
    expect([...book.waitingInOrder()].map(({ id }) => id)).toEqual(['c'])
    expect(book.find('b')).toBeUndefined()
    run(aRegister('d', 1))
    expect(book.find('d')?.seq).toBe(4)
  })
})

describe('a batch', () => {
  it('leaves nothing to write of what was registered and erased in it', () => {
    const { book } = given()
    const { saved, removed } = fold(book, [aRegister('a', 1), erase('a')], NOON)
    expect(saved).toEqual([])
    expect(removed.map(({ id }) => id)).toEqual(['a'])
  })

  it('counts for the limits what the same batch decided before', () => {
    const { book } = given()
    const limits = { perAccount: 1, perPhone: 9, editionId: 'e' }
    const commands = ['a', 'b'].map((id) => aRegister(id, 1, { accountId: 'one', limits }))
    const codes = fold(book, commands, NOON).decisions.map((d) =>
      'refused' in d ? d.refused.code : 'accepted',
    )
    expect(codes).toEqual(['accepted', 'too-many-registrations'])
  })

  it('leaves room in the limits for what it gave back before', () => {
    const { book } = given()
    const limits = { perAccount: 1, perPhone: 1, editionId: 'e' }
    const commands: readonly Command[] = [
      aRegister('a', 1, { limits }),
      { type: 'cancel', ...own('a') },
      aRegister('b', 1, { limits, accountId: 'account-of-a' }),
    ]
    expect(fold(book, commands, NOON).decisions.every((decision) => !('refused' in decision))).toBe(true)
  })
})
