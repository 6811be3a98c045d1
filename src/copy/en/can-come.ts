import type { SignUpState } from '@/domain/sign-up-state'
import { counted } from './counted'
import { states } from './states'
import { time } from './time'

/**
 * What the main button does.
 * @param secondsLeft of an offer
 */
export function action(state: SignUpState, secondsLeft = 0): string {
  switch (state.kind) {
    case 'open':
      return `Sign up · ${state.left} left`
    case 'few-left':
      return `Sign up · only ${state.left} left`
    case 'waiting-list':
      return 'Join the waiting list'
    case 'outdated':
      return 'Sign up once you are online'
    case 'full':
    case 'closed':
      return 'See other sessions'
    case 'ended':
    case 'cancelled':
      return 'See similar activities'
    case 'not-open':
    case 'walk-in':
    case 'by-invitation':
      return 'Save'
    case 'confirmed':
      return 'Show ticket'
    case 'waiting':
      return 'See my place in line'
    case 'offered':
      return `Confirm · ${time.countdown(secondsLeft)}`
    case 'checked-in':
      return 'See ticket'
  }
}

/** The answer to "can I still come" as a line of its own. */
export function answer(state: SignUpState): string {
  switch (state.kind) {
    case 'open':
      return `Open, ${counted(state.left, 'place')} left`
    case 'few-left':
      return `Open, only ${counted(state.left, 'place')} left`
    case 'waiting-list':
      return state.partiesAhead > 0
        ? `Full. Waiting list, ${counted(state.partiesAhead, 'group')} ahead`
        : 'Full. The waiting list is open'
    case 'full':
      return 'Full'
    case 'not-open':
      return `Sign-up opens ${time.moment(state.opensAt)}`
    case 'walk-in':
      return 'No sign-up needed, just come'
    case 'by-invitation':
      return "By the host's invitation only"
    default:
      return states.mark(state)
  }
}
