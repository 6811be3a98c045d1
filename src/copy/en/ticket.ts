import type { ticket as zhCn } from '../zh-cn/ticket'
import { counted } from './counted'

const people = (count: number) => counted(count, 'person', 'people')
const places = (count: number) => counted(count, 'place')
const minutes = (count: number) => counted(count, 'minute')

/** A title that brings quotation marks of its own gets no second pair. */
const quoted = (title: string) => (title.includes('“') ? title : `"${title}"`)

/** 2 days 3 hours, 5 hours 20 minutes: as exact as it is far. */
function span(total: number): string {
  const hours = Math.floor(total / 60)
  const days = Math.floor(hours / 24)
  const parts =
    days > 0
      ? [counted(days, 'day'), ...(hours % 24 > 0 ? [counted(hours % 24, 'hour')] : [])]
      : [
          ...(hours > 0 ? [counted(hours, 'hour')] : []),
          ...(total % 60 > 0 || hours === 0 ? [minutes(total % 60)] : []),
        ]
  return parts.join(' ')
}

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
  qrOf: (name, code) => `Entry QR code for ${name} alone; the number below it is ${code}`,
  ways: 'How to show it',
  forAll: 'One for all',
  forEach: 'One each',
  whose: 'Whose ticket',
  forOne: (name) => `Admits ${name}`,
  scanned: 'Scanned already; no need to show it again',
  people: (names, count) => `${names} · ${people(count)}`,
  bright: 'Works without a network. The screen has been made brighter',
  awake: 'Works without a network. If it cannot be scanned, make the screen brighter',
  offline: 'Works without a network',
  kept: 'Not connected. This is the ticket kept on the phone; it admits you',
  qrFailed: 'The ticket could not be fetched',
  ahead: (parties, ahead) =>
    parties > 0 ? `${counted(parties, 'group')} ahead of you, ${people(ahead)}` : 'You are next',
  waitingText:
    'When somebody gives up a place, it is offered in order, and you then have a limited time to confirm. This page will say "It is your turn"; please look in often.',
  odds: {
    'fits-now': 'There is room now; it is nearly your turn',
    likely: 'Likely to be your turn',
    possible: 'It may be your turn',
    unlikely: 'Not likely to be your turn',
    cancelled: 'It will not be your turn: the host has cancelled this session',
    started: 'It will not be your turn: this session has begun',
    'no-sign-up': 'It will not be your turn: this session takes no sign-ups any more',
    'party-too-large': 'It cannot be your turn: you are more than the session holds',
  },
  oddsNeeded: (needed, capacity) =>
    `Of ${places(capacity)}, ${needed} ${needed === 1 ? 'has' : 'have'} to be given back before it is your turn.`,
  oddsFrom: (peopleAhead, seats, free) =>
    `${people(peopleAhead)} before you, ${seats} of you, ${places(free)} free now.`,
  oddsOffered: (count) =>
    `${people(count)} ${count === 1 ? 'has' : 'have'} yet to confirm; their places may pass on.`,
  oddsTime: (left) => `It begins in ${span(left)}.`,
  oddsBasis: 'Judged only by how many places have to come back; not a promise.',
  fewerHelps: 'Fewer people get in more easily',
  fewerNow: (count) => `There is room for ${people(count)} now`,
  othersFit: 'These have room for you and clash with nothing',
  giveUpWaiting: 'Leave the waiting list',
  offerTitle: 'Your turn',
  offerUntil: (moment) => `confirm before ${moment}`,
  offerText:
    'The places are kept for you. After that time they go to the next group; you may join the waiting list again.',
  offerOver:
    'The time to confirm is over; the places went to the next group. You can sign up again, or wait again if it is full.',
  seatsKept: places,
  offerSeats: (count) => (count > 1 ? `${people(count)}, room for all` : '1 person, one place'),
  confirm: (count) => (count > 1 ? `Confirm for ${people(count)}` : 'Confirm the place'),
  confirming: 'Confirming',
  giveUp: 'Not going, pass it on',
  cancelledText: 'This sign-up has been given back and takes no places.',
  lapsed: 'Not confirmed',
  lapsedText:
    'It was not confirmed in time, and the places went to the next group. You can sign up again, or wait again if it is full.',
  reconfirmLapsed: 'No answer',
  reconfirmLapsedText:
    'You were asked whether you still come and there was no answer in time, so the places went to others. You can sign up again, or wait again if it is full.',
  sessionCancelledText: 'The host has cancelled this session; this ticket is no longer valid.',
  endedText: 'This session has ended.',
  again: 'Sign up again',
  waitAgain: 'Wait again',
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
  fewer: 'Fewer people go',
  fewerAfter: {
    confirmed: 'Their places go to others',
    offered: 'Spare places go to the next group',
    waiting: 'You keep your turn',
  },
  fewerTitle: 'Who still goes?',
  fewerText: {
    confirmed: 'Whoever does not go loses their place at once. To add people later you need another sign-up.',
    offered:
      'The places of those who do not go pass to the next group at once. The others still have to be confirmed.',
    waiting: 'You keep your turn. To add people later you need another sign-up.',
  },
  fewerGoes: 'Goes',
  fewerStays: 'Does not go',
  fewerNobody: 'At least one has to stay. If nobody goes, give the places back.',
  fewerEverybody: 'First untick who does not go',
  fewerDo: (stay, leave) => `${people(stay)} go, ${leave} not`,
  fewerDone: (stay) => `Now for ${people(stay)}`,
  stillComing: (when) => `Still coming ${when}?`,
  inDays: (days) => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  answerBy: (moment) => `Please answer before ${moment}. Without an answer the places go to others.`,
  coming: (count) => (count > 1 ? `Yes, all ${count}` : 'Yes'),
  notComing: 'No, give back',
  comingSaid: 'You said you are coming',
  movedTime: 'The time has changed',
  movedPlace: 'The place has changed',
  movedBoth: 'Time and place have changed',
  movedFrom: (what) => `Before: ${what}`,
  movedTo: (what) => `Now: ${what}`,
  movedSince: 'The host has changed this session since you signed up; see its time and place above.',
  movedKeep: 'Can go, keep it',
  movedGiveBack: 'Cannot go, give back',
  legBefore: (title, gap) => `After ${quoted(title)}: ${gap}`,
  legAfter: (title, gap) => `Before ${quoted(title)}: ${gap}`,
  legGap: (gap) => (gap > 0 ? `${minutes(gap)} between` : 'no time between'),
  legWay: (mode, way) =>
    way === 0 ? 'same place' : `${mode === 'walk' ? 'walk' : 'bus'} about ${minutes(way)}`,
  legEnough: 'enough time',
  legLate: 'you would be late',
  legOverlap: (overlap) => `they overlap by ${minutes(overlap)}`,
  legFor: (names) => `both for ${names}`,
  swap: (when) => `Change to ${when}`,
  swapTitle: (when) => `Change to ${when}?`,
  swapText: (count) =>
    `${count > 1 ? `All ${count} of you are` : 'You are'} signed up for it first; then the old places are given back.`,
  swapYes: 'Change',
  swapped: 'Changed to the other session',
  calendar: 'Add to calendar',
  calendarAgain: 'Add to calendar again',
  calendarMoved: 'It has changed since you added it',
  calendarOld: 'Remove the old entry yourself; the mini program cannot',
  calendarSame: 'Opened with the same calendar, it replaces the old entry',
  missingTitle: 'This ticket cannot be found',
  missingText: "It may be somebody else's, or the link is incomplete.",
  toSchedule: 'See my plan',
}
