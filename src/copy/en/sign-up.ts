import type { SignUpState } from '@/domain/sign-up-state'
import type { signUp as zhCn } from '../zh-cn/sign-up'
import { ages } from './ages'
import { counted } from './counted'
import { lineOdds } from './line-odds'
import { time } from './time'

/** A title that brings quotation marks of its own gets no second pair. */
const quoted = (title: string) => (title.includes('“') ? title : `"${title}"`)

const people = (count: number) => counted(count, 'person', 'people')
const places = (count: number) => counted(count, 'place')

/** Why there is no form, and what there is instead. */
function cannot(state: SignUpState): { readonly title: string; readonly text: string } {
  switch (state.kind) {
    case 'full':
      return {
        title: 'This session is full',
        text: 'Its waiting list takes nobody more. You can choose another session, or look again in a day or two in case somebody gives a place back.',
      }
    case 'outdated':
      return {
        title: 'Places not known now',
        text: 'Sign up once you are online. This page then updates itself.',
      }
    case 'closed':
      return {
        title: 'Sign-up has closed',
        text: 'This session takes no more sign-ups. You can choose another one.',
      }
    case 'not-open':
      return {
        title: `Sign-up opens ${time.moment(state.opensAt)}`,
        text: 'Come back then, or look at other sessions.',
      }
    case 'ended':
      return { title: 'This session has ended', text: "You can look at this activity's other sessions." }
    case 'cancelled':
      return {
        title: 'The host has cancelled this session',
        text: 'You can choose another session, or look at other activities.',
      }
    case 'walk-in':
      return {
        title: 'No sign-up needed, just come',
        text: 'Be there in time. When it is crowded, staff will guide you.',
      }
    case 'by-invitation':
      return {
        title: "By the host's invitation only",
        text: 'This session has no public sign-up. If you would like to join, ask the host.',
      }
    case 'confirmed':
    case 'checked-in':
      return { title: 'You are signed up', text: 'Your ticket is in My plan, whenever you need it.' }
    case 'waiting':
      return {
        title: 'You are on the waiting list',
        text: `${counted(state.partiesAhead, 'group')} ahead of you.`,
      }
    case 'offered':
      return { title: 'It is your turn', text: 'The places are kept for you. Please confirm them.' }
    case 'open':
    case 'few-left':
    case 'waiting-list':
      return { title: 'You can sign up', text: '' }
  }
}

export const signUp: typeof zhCn = {
  title: 'Sign up',
  who: 'Who is going',
  left: (left) => `${places(left)} left; all of you or none`,
  ahead: (parties) =>
    parties > 0 ? `Full, ${counted(parties, 'group')} waiting` : 'Full, the waiting list is open',
  unknown: 'Places not known now',
  unknownText:
    'There is no network, so nobody knows how many places are left. Your form is kept: sign up once you are online.',
  filledUp: 'Full',
  impossible: 'No sign-up now',
  impossibleText:
    'This session has just stopped taking sign-ups. What you filled in is kept; you can choose another session.',
  justFilled: 'It has just filled up',
  filled: 'This session is full',
  sentences: (parts) => parts.filter(Boolean).join(' '),
  stillHere: 'What you filled in is kept.',
  waitingText: (parties) =>
    `${parties > 0 ? `${counted(parties, 'group')} waiting. ` : ''}Join the waiting list; when somebody gives up a place, it is offered in order.`,
  odds: lineOdds,
  noLine: (room) =>
    room > 0
      ? `The waiting list takes only ${people(room)} more. Fewer of you can go, or you can choose another session.`
      : 'Its waiting list takes nobody more. You can choose another session.',
  onlyLeft: (left) => `Only ${places(left)} left`,
  fewer: (count, canWait) =>
    `It fits if ${people(count)} fewer go. You can also ${
      canWait ? 'join the waiting list together' : 'choose another session'
    }.`,
  noPeople: 'First add who is going',
  addPerson: 'Add a person',
  adult: 'Adult',
  age: (age) => `Age ${age}`,
  tooYoung: (min) => `This session is from age ${min}`,
  tooOld: (max) => `This session is up to age ${max}`,
  companion: 'May come along, needs no place',
  partyFull: (limit) => `At most ${people(limit)} in one sign-up`,
  fits: (min, max) => `Fits: ${ages(min, max).toLowerCase()}`,
  clashOverlap: 'At the same time as another session',
  clashTooFar: 'Too little time between two sessions',
  clashText: (title, facts, isWaiting) =>
    `${isWaiting ? 'Waiting' : 'Already signed up'} for ${quoted(title)}: ${facts.join(', ')}.`,
  clashAgain: (title) => `Clashes with ${quoted(title)} too.`,
  gap: (minutes) =>
    minutes > 0 ? `only ${counted(minutes, 'minute')} between the two` : 'no time between the two',
  way: (mode, minutes) =>
    `about ${counted(minutes, 'minute')} ${mode === 'walk' ? 'on foot' : 'by bus'} between them`,
  noOther: 'No other session suits all of you.',
  insteadGo: (when, count) => (count > 1 ? `Go ${when} instead (all ${count})` : `Go ${when} instead`),
  goAnyway: 'Sign up anyway',
  goAnywayLabel: (name, title) => `${name}: sign up anyway, despite ${quoted(title)}`,
  goAnywayAll: 'Sign up anyway with all clashes, and go on',
  goingAnyway: 'Clashes, signing up anyway',
  undo: 'Undo',
  undoLabel: (name) => `${name}: undo "sign up anyway"`,
  undecided: (names) => `${names}: there is a clash. Another session, or sign up anyway?`,
  toMine: 'See my sign-ups',
  consentTitle: "Guardian's consent",
  consent: (guardian, children, count) =>
    `I (${guardian}) am the guardian of ${children}, agree that ${
      count > 1 ? 'they take' : 'the child takes'
    } part in this session, and know that only nickname and birth year are recorded`,
  consentVersion: (version) => `Consent, version ${version}`,
  readConsent: 'Read (in Chinese)',
  readConsentLabel: (version) => `Read the guardian's consent, version ${version}, in Chinese`,
  consentBy: 'Who gives consent',
  guardianMissing: (children) =>
    `${children}: under 14, so an adult has to agree. Please add yourself to the household; you need not attend.`,
  addMyself: 'Add myself',
  contact: 'Contact number',
  phone: 'Mobile number',
  phonePlaceholder: '11-digit mobile number',
  wechatPhone: 'Use WeChat number',
  phoneHint: 'Used only when the session changes',
  step: (step, of) => `Step ${step} of ${of}`,
  whoTitle: (title) => `Who is going to ${title}?`,
  contactTitle: 'Leave a number',
  consentAndContactTitle: 'Consent and number',
  next: 'Next',
  previous: 'Back',
  allFit: (count, left) =>
    `${count === 1 ? 'There is room' : `There is room for all ${count}`}; ${places(left)} left.`,
  canGiveBack: 'If you cannot go, give the places back at any time; somebody else can have them.',
  dockNobody: 'Nobody chosen',
  dockPeople: people,
  dockSeats: (count) => `Takes ${places(count)}`,
  dockWaiting: 'Confirm when there is room',
  dockFilled: (canWait) =>
    `It has just filled up. You can ${canWait ? 'join the waiting list or ' : ''}choose another session`,
  dockShort: (left) => `Only ${places(left)} left, too few for you`,
  submit: 'Sign up',
  submitWaiting: 'Join waiting list',
  sending: 'Signing up',
  done: 'You are signed up; here is your ticket',
  queued: 'You are on the waiting list',
  change: 'Change',
  changeTitle: 'Choose another session',
  toTicket: 'See ticket',
  toActivity: 'See this activity',
  toActivities: 'See all activities',
  cannot,
}
