import type { messages as zhCn } from '../zh-cn/messages'
import { counted } from './counted'

export const messages: typeof zhCn = {
  title: 'Messages',
  headline: {
    registered: 'You are signed up',
    'joined-waiting-list': 'You are on the waiting list',
    'place-offered': 'A place is free for you',
    'offer-expiring': 'The place on offer is about to lapse',
    'offer-confirmed': 'You took the place on offer',
    'offer-lapsed': 'Not confirmed in time; the places went to the next group',
    'reconfirm-asked': 'Please say once more whether you come',
    'starts-tomorrow': 'It starts soon',
    'reconfirm-lapsed': 'Not confirmed in time; the places were passed on',
    'session-cancelled': 'The host has cancelled this session',
    cancelled: 'This sign-up was given back',
  },
  moved: (isTime, isPlace) =>
    isTime && isPlace
      ? 'Time and place have changed'
      : isPlace
        ? 'The place has changed'
        : 'The time has changed',
  before: (what) => `Was: ${what}`,
  after: (what) => `Now: ${what}`,
  somewhere: 'place to be announced',
  answerBefore: (moment) => `Answer before ${moment}`,
  isNew: 'New',
  unread: 'Unread',
  keep: 'Keep',
  keepLabel: (title) => `Keep ${title}`,
  kept: 'Kept',
  giveUp: { confirmed: 'Give back', waiting: 'Leave the list', offered: 'Pass on' },
  giveUpLabel: (what, title) => `${what}: ${title}`,
  giveUpTitle: {
    confirmed: 'Give the places back?',
    waiting: 'Leave the waiting list?',
    offered: 'Pass it on?',
  },
  giveUpText: (count) =>
    count > 1 ? `All ${count} people give theirs back, for others.` : 'It goes to somebody else.',
  giveUpYes: 'Yes',
  giveUpNo: 'Keep',
  gaveUp: 'Given back',
  gaveUpLater: 'No network. Noted, and done once there is one',
  offline: 'Not connected; try again once you are.',
  others: (count) => (count > 0 ? `See ${counted(count, 'other session')}` : 'See this activity'),
  othersLabel: (label, title) => `${label}: ${title}`,
  none: 'No messages yet',
  noneText: 'Sign-ups, places that come free and changes to sessions will stand here.',
  toActivities: 'See all activities',
  old: 'Could not connect; this may not be the latest.',
  oldOffline: 'No network; this may not be the latest.',
}
