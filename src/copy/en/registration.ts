import type { registration as zhCn } from '../zh-cn/registration'
import { counted } from './counted'

const schedule: typeof zhCn.schedule = {
  tabs: 'Parts of my plan',
  going: (count) => (count > 0 ? `Going ${count}` : 'Going'),
  favourites: (count) => (count > 0 ? `Saved ${count}` : 'Saved'),
  past: 'Past',
  next: (distance) => `Next · ${distance}`,
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  now: 'now',
  showTicket: 'Ticket',
  daySessions: (count) => counted(count, 'session'),
  until: (clock) => `to ${clock}`,
  people: (count) => counted(count, 'person', 'people'),
  confirmed: 'Signed up',
  cancelled: 'Cancelled',
  lapsed: 'Lapsed',
  waitingForNetwork: 'Waiting for a network',
  notGivenBack: 'Not given back',
  offerLeft: (left) => `${left} left`,
  toConfirm: 'Confirm',
  stillComing: (until) => `Still coming? Answer before ${until}`,
  toAnswer: 'Answer',
  ahead: (parties, people) =>
    parties > 0
      ? `${counted(parties, 'group')} ahead, ${counted(people, 'person', 'people')}`
      : 'You are next',
  moved: 'Changed',
  noneTitle: 'Nothing planned yet',
  noneText: 'Sign-ups and waiting lists appear here, and you show your ticket from here.',
  noFavouritesTitle: 'Nothing saved yet',
  noFavouritesText: "Tap Save on an activity's page to keep it here.",
  noPastTitle: 'No past sessions yet',
  noPastText: 'Sessions you have been to stay here.',
  toActivities: 'See all activities',
  noSession: 'Sessions to be announced',
  sessionsAhead: (count) => `${counted(count, 'session')} to come`,
  over: 'All over',
}

const mine: typeof zhCn.mine = {
  title: 'My sign-ups',
  none: 'No sign-ups yet',
}

export const registration: typeof zhCn = { schedule, mine }
