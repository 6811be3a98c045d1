import type { ticket as zhCn } from '../zh-cn/ticket'
import { counted } from './counted'

const people = (count: number) => counted(count, 'person', 'people')

export const ticket: typeof zhCn = {
  title: 'Ticket',
  valid: 'Valid',
  notToday: 'Not today',
  checkedIn: (at) => `Checked in ${at}`,
  ended: 'Ended',
  waiting: (place) => `No. ${place} on the waiting list`,
  offered: 'It is your turn',
  sessionCancelled: 'Session cancelled',
  when: 'When',
  where: 'Where',
  qr: (code) => `Entry QR code; the number below it is ${code}`,
  people: (names, count) => `${names} · ${people(count)}`,
  bright: 'Works without a network. The screen has been made brighter',
  awake: 'Works without a network. If it cannot be scanned, make the screen brighter',
  offline: 'Works without a network',
  kept: 'Not connected. This is the ticket kept on the phone; it admits you',
  qrFailed: 'The ticket could not be fetched',
  ahead: (parties) => (parties > 0 ? `${counted(parties, 'group')} ahead of you` : 'You are next'),
  waitingText:
    'When somebody gives up a place, it is offered in order, and you then have a limited time to confirm. This page will say "It is your turn"; please look in often.',
  giveUpWaiting: 'Leave the waiting list',
  offerUntil: (moment) => `confirm before ${moment}`,
  offerText:
    'The places are kept for you. After that time they go to the next group; you may join the waiting list again.',
  offerOver: 'The time to confirm is over; the places went to the next group.',
  offerSeats: (count) => (count > 1 ? `${people(count)}, room for all` : '1 person, one place'),
  confirm: (count) => (count > 1 ? `Confirm for ${people(count)}` : 'Confirm the place'),
  confirming: 'Confirming',
  giveUp: 'Not going, pass it on',
  cancelledText: 'This sign-up has been given back and takes no places.',
  lapsedText: 'It was not confirmed in time, and the places went to the next group.',
  sessionCancelledText: 'The host has cancelled this session; this ticket is no longer valid.',
  endedText: 'This session has ended.',
  again: 'Sign up again',
  otherSessions: 'See other sessions',
  directions: 'How to get there',
  placeUnknown: 'The host has yet to announce the exact place',
  activity: 'See this activity',
  giveBack: 'Cannot go, give places back',
  giveBackTitle: 'Give the places back?',
  giveBackText: (count) =>
    count > 1
      ? `All places are given back for others. To send somebody else, give them back and sign up again.`
      : 'The place goes to somebody else.',
  leaveTitle: 'Leave the waiting list?',
  leaveText: 'If you come back, you start at the end of the line.',
  giveUpTitle: 'Pass it on?',
  giveUpText: (count) =>
    `${counted(count, 'place')} ${count === 1 ? 'goes' : 'go'} to the next group at once.`,
  giveUpYes: 'Pass on',
  giveBackYes: 'Give back',
  leaveYes: 'Leave',
  giveBackNo: 'Keep',
  givenBack: 'Places given back',
  left: 'You left the waiting list',
  givingBackLater: 'No network. Noted, and done once there is one',
  waitingForNetwork: 'Noted: it is given back once there is a network. Until then it is still yours.',
  notGivenBack: (why) => `What you asked for without a network could not be given back: ${why}`,
  understood: 'OK',
  missingTitle: 'This ticket cannot be found',
  missingText: "It may be somebody else's, or the link is incomplete.",
  toSchedule: 'See my plan',
}
