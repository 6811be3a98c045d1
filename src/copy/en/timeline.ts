import type { SignUpState } from '@/domain/sign-up-state'
import type { timeline as zhCn } from '../zh-cn/timeline'
import { counted } from './counted'
import { states } from './states'
import { time } from './time'

const sessions = (count: number) => counted(count, 'session')

/** As the mark of a card, where a block of a third of the screen has room for it. */
function mark(state: SignUpState): string {
  switch (state.kind) {
    case 'open':
    case 'few-left':
      return `${state.left} left`
    case 'waiting-list':
      return 'Waiting list'
    case 'confirmed':
      return 'Signed up'
    case 'waiting':
      return `No. ${state.partiesAhead + 1} waiting`
    case 'offered':
      return 'Offered'
    case 'checked-in':
      return 'Checked in'
    case 'outdated':
      return 'Not known now'
    case 'closed':
      return 'Closed'
    case 'by-invitation':
      return 'Invited only'
    case 'not-open':
      return `Opens ${time.monthDay(state.opensAt.slice(0, 10))}`
    default:
      return states.mark(state)
  }
}

export const timeline: typeof zhCn = {
  mark,
  ribbon: 'Sessions of each day',
  ribbonDay: (day, count) => (count > 0 ? `${day}, ${sessions(count)}` : `${day}, no sessions`),
  ribbonDate: (month, date) => (date === 1 ? `${month}/1` : `${date}`),
  sessions,
  previous: 'Day before',
  next: 'Day after',
  step: (way, day) => `${way}, ${day}`,
  noneThatWay: (way) => `${way}: no more sessions`,
  allDay: 'All day',
  now: 'Now',
  quiet: (hours) => `${hours} no sessions`,
  moreSessions: (count) => counted(count, 'more session'),
  moreActivities: (count) => counted(count, 'more activity', 'more activities'),
  moreLines: (count) => `${count}\nmore`,
  moreHours: (from, to) => `${from}\n–${to}`,
  moreTitle: (what, count) => `${what} · ${count}`,
  emptyTitle: (day) => `No sessions on ${day}`,
  emptyText: 'Try another day.',
  emptyAll: 'Of the activities left, none has a time yet.',
  goTo: (day, count) => `See ${day} (${sessions(count)})`,
  dropAll: 'Drop all filters',
}
