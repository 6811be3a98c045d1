import type { Command, RegisterCommand } from '@/domain/decide/command'
import type { Person } from '@/domain/person'
import type { Session } from '@/domain/session'
import type { Instant } from '@/domain/time'

export const NOON = '2031-04-05T12:00:00+08:00'

/** A session that is open for sign-up at NOON, a week before it starts. */
export function aSession(over: Partial<Session> = {}, signUp: Partial<SignUp> = {}): Session {
  return {
    id: 'kites-0412-0900',
    activityId: 'kites',
    venueId: 'hill',
    startsAt: '2031-04-12T09:00:00+08:00',
    endsAt: '2031-04-12T11:00:00+08:00',
    admission: {
      kind: 'sign-up',
      capacity: 10,
      waitingCapacity: 20,
      opensAt: '2031-04-01T09:00:00+08:00',
      closesAt: '2031-04-11T18:00:00+08:00',
      partyLimit: 6,
      ...signUp,
    },
    status: 'scheduled',
    provisional: true,
    ...over,
  }
}

type SignUp = Extract<Session['admission'], { readonly kind: 'sign-up' }>

export function anAdult(id: string, name = '王芳'): Person {
  return { id, kind: 'adult', name }
}

export function aChild(id: string, birthYear: number, name = '小满'): Person {
  return { id, kind: 'child', name, birthYear }
}

/** A party of adults called `<id>-1`, `<id>-2` … */
export function aParty(id: string, size: number): readonly Person[] {
  return Array.from({ length: size }, (_, i) => anAdult(`${id}-${i + 1}`))
}

export function aRegister(id: string, size: number, over: Partial<RegisterCommand> = {}): RegisterCommand {
  const attendees = over.attendees ?? aParty(id, size)
  return {
    type: 'register',
    id,
    accountId: `account-of-${id}`,
    attendees,
    household: attendees,
    phone: '13800000000',
    consentVersion: '1',
    acceptWaiting: true,
    ...over,
  }
}

export function aCancel(id: string): Command {
  return { type: 'cancel', id, accountId: `account-of-${id}` }
}

/** A party with this many children in it, whose guardian has said yes and does not come. */
export function aFamily(id: string, size: number, children: number): Partial<RegisterCommand> {
  const attendees = aParty(id, size).map((person, i) => (i < children ? aChild(person.id, 2022) : person))
  const guardian = anAdult(`${id}-guardian`)
  return {
    attendees,
    household: [...attendees, guardian],
    consent: { textVersion: '1', at: NOON, guardianId: guardian.id },
  }
}

export function aSmallerParty(id: string, attendeeIds: readonly string[]): Command {
  return { type: 'change-party', id, accountId: `account-of-${id}`, attendeeIds }
}

export function aWithdrawal(id: string): Command {
  return { type: 'withdraw-consent', id, accountId: `account-of-${id}` }
}

export function anErasure(id: string): Command {
  return { type: 'erase', id, accountId: `account-of-${id}` }
}

export function aReconfirm(id: string): Command {
  return { type: 'reconfirm', id, accountId: `account-of-${id}` }
}

/** Moves a session to other times. */
export function aMove(startsAt: Instant, endsAt: Instant): Command {
  return { type: 'change-session', slot: { startsAt, endsAt }, isCancelled: false }
}

export const aCallingOff: Command = { type: 'change-session', slot: {}, isCancelled: true }

export function aConfirm(id: string): Command {
  return { type: 'confirm-offer', id, accountId: `account-of-${id}` }
}
