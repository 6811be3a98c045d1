import type { ErrorFacts } from '@/domain/errors'
import type { errors as zhCn } from '../zh-cn/errors'
import { counted } from './counted'

function numberIn(facts: ErrorFacts, name: string): number | undefined {
  const value = facts[name]
  return typeof value === 'number' ? value : undefined
}

function ageSentence(facts: ErrorFacts): string {
  const min = numberIn(facts, 'min')
  const max = numberIn(facts, 'max')
  if (min !== undefined && max !== undefined)
    return `This session is for ages ${min}–${max}; please check who is going`
  if (min !== undefined) return `This session is from age ${min}; please check who is going`
  if (max !== undefined) return `This session is up to age ${max}; please check who is going`
  return 'Somebody chosen is outside the age limits of this session'
}

function fullSentence(facts: ErrorFacts): string {
  const left = numberIn(facts, 'left') ?? 0
  return left > 0
    ? `Only ${counted(left, 'place')} left, too few for your group`
    : 'The last places have just been taken'
}

export const errors: typeof zhCn = {
  'session-not-found': () => 'This session cannot be found; it may have been withdrawn',
  'session-cancelled': () => 'The host has cancelled this session',
  'session-ended': () => 'This session has ended',
  'sign-up-not-offered': () => 'There is no sign-up here for this session',
  'sign-up-not-open': () => 'Sign-up has not opened yet',
  'sign-up-closed': () => 'Sign-up for this session has closed',
  'session-full': fullSentence,
  'waiting-list-full': () => 'The session and its waiting list are both full',
  'capacity-below-taken': () => 'There cannot be fewer places than people already signed up',
  'session-times-crossed': () => 'The end has to be after the start',
  'session-in-past': () => 'The new time is already past',
  'venue-not-found': () => 'This place cannot be found',

  'party-empty': () => 'First choose somebody who is going',
  'party-too-large': (facts) => {
    const limit = numberIn(facts, 'limit')
    return limit === undefined
      ? 'Too many people for one sign-up'
      : `At most ${counted(limit, 'person', 'people')} in one sign-up`
  },
  'attendee-twice': () => 'The same person is chosen twice',
  'already-registered': () => 'Somebody chosen is already signed up for this session',
  'not-in-party': () => 'Only fewer people here; more people need another sign-up',
  'age-outside': ageSentence,
  'guardian-missing': () =>
    'A child needs the consent of an adult; please add yourself to the household first',
  'consent-missing': () => 'The guardian has to read the consent and then tick it',
  'consent-outdated': () => 'The consent has a new version; please read it again and tick it',

  'too-many-registrations': (facts) =>
    `At most ${numberIn(facts, 'limit') ?? 'a few'} sign-ups at a time; give one back first, then sign up here`,
  'phone-too-many': (facts) =>
    `At most ${numberIn(facts, 'limit') ?? 'a few'} sign-ups at a time with one phone number; use another number, or give one back first`,

  'registration-not-found': () => 'This sign-up cannot be found',
  'registration-cancelled': () => 'This sign-up was given back',
  'already-checked-in': () => 'Already checked in; it can no longer be given back',
  'not-offered': () => 'It is not your turn on the waiting list yet',
  'offer-expired': () => 'The time to confirm is over; the places went to the next group',
  'not-confirmed': () => 'Not signed up yet, so there is no ticket',
  'reconfirm-not-asked': () => 'There is nothing to confirm yet',

  'person-not-found': () => 'Somebody chosen is no longer in your household',
  'person-in-use': () => 'There is still a sign-up; give it back on its ticket first, then delete',
  'name-missing': () => 'Enter a name or nickname',
  'name-too-long': (facts) => `A name has at most ${counted(numberIn(facts, 'max') ?? 10, 'character')}`,
  'birth-year-invalid': (facts) => {
    const from = numberIn(facts, 'from')
    const to = numberIn(facts, 'to')
    return from !== undefined && to !== undefined
      ? `A child's birth year lies between ${from} and ${to}; write four digits`
      : 'Write the birth year in four digits'
  },
  'phone-invalid': () => 'A mobile number in China has 11 digits; please check it',
  'phone-not-given': () => 'WeChat did not give a number; please type it',

  'ticket-malformed': () => 'This is not a science week ticket',
  'ticket-forged': () => 'This ticket did not pass the check',

  offline: () => 'No network. What you filled in is kept; try again once connected',
  'storage-full': () => "The phone's storage is full; free some space and try again",
  'signed-out': () => 'Please sign in again',
  'sign-in-refused': () => 'WeChat did not allow this sign-in. Try again later',
  'input-invalid': () => 'Something that was sent is not right. Please check it and try again',
  'too-many-requests': () => 'Too many tries. Wait a moment and try again',
  'service-unavailable': () => 'The service is not answering. Try again in a moment',
  unexpected: () => 'That did not work; please try again',
}
