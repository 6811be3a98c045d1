import type { erase as zhCn } from '../zh-cn/erase'
import { counted } from './counted'

const people = (count: number) => counted(count, 'person', 'people')

export const erase: typeof zhCn = {
  title: 'Delete my account and all my data',
  sheetTitle: 'Delete account',
  intro: 'All this is deleted at once and cannot be brought back.',
  people: (count) =>
    count > 0 ? `${people(count)} of your household: names and birth years` : 'Your household (now empty)',
  registrations: (count) =>
    count > 0
      ? `${counted(count, 'sign-up')}, with phone number and guardian consents`
      : 'Sign-ups (now none)',
  places: (count) => `${counted(count, 'place')} given back at once, for others`,
  noPlaces: 'No places to give back',
  tickets: (count) =>
    count > 0 ? `${counted(count, 'ticket')} on this phone` : 'Tickets on this phone (now none)',
  draft: 'A half-filled form',
  favourites: (count) =>
    count > 0 ? counted(count, 'saved activity', 'saved activities') : 'Saved activities (now none)',
  searches: 'All messages, searches and your sign-in',
  stays:
    'Of sessions you checked in to, the head-count stays without names. Settings such as appearance and language stay.',
  sure: 'I know that this cannot be undone',
  notSure: 'First tick the line above',
  confirm: 'Delete everything',
  busy: 'Deleting, please keep this open',
  needsNetwork: 'This needs a network. Nothing has been deleted.',
  lost: 'Not connected. Nothing on this phone was touched; try again once connected. What is already deleted is not counted twice.',
  failed: (why) => `Not deleted: ${why}. Nothing on this phone was touched; you can try again.`,
  doneTitle: 'Account deleted',
  erased: (what) => `Deleted: ${what}.`,
  erasedPeople: (count) => `${people(count)} of your household`,
  erasedRegistrations: (count) => counted(count, 'sign-up'),
  erasedPlaces: (count) => `${counted(count, 'place')} given back`,
  nothingLeft: 'No household and no sign-ups were left to delete.',
  doneDevice:
    'Tickets, saved activities, half-filled forms, searches and the sign-in on this phone are gone too.',
  goHome: 'To the home page',
}
