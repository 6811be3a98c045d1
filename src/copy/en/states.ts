import type { SignUpState } from '@/domain/sign-up-state'
import type { states as zhCn } from '../zh-cn/states'
import { counted } from './counted'
import { time } from './time'

/** How one can get in, in the fewest words. */
function mark(state: SignUpState): string {
  switch (state.kind) {
    case 'open':
    case 'few-left':
      return `${counted(state.left, 'place')} left`
    case 'waiting-list':
      return state.partiesAhead > 0
        ? `Waiting list, ${counted(state.partiesAhead, 'group')}`
        : 'Waiting list open'
    case 'full':
      return 'Full'
    case 'outdated':
      return 'Places not known now'
    case 'not-open':
      return `Opens ${time.moment(state.opensAt)}`
    case 'closed':
      return 'Sign-up closed'
    case 'ended':
      return 'Ended'
    case 'cancelled':
      return 'Cancelled'
    case 'walk-in':
      return 'Walk in'
    case 'by-invitation':
      return 'By invitation'
    case 'confirmed':
      return `Signed up · ${counted(state.people, 'person', 'people')}`
    case 'waiting':
      return `No. ${state.partiesAhead + 1} on the waiting list`
    case 'offered':
      return 'Place offered to you'
    case 'checked-in':
      return `Checked in ${time.clock(state.at)}`
  }
}

export const states: typeof zhCn = { mark }
