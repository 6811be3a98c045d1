import type { SignUpState } from '@/domain/sign-up-state'
import { states } from './states'
import { time } from './time'

/**
 * What the main button does.
 * @param secondsLeft of an offer
 */
export function action(state: SignUpState, secondsLeft = 0): string {
  switch (state.kind) {
    case 'open':
      return `报名 · 余 ${state.left} 位`
    case 'few-left':
      return `报名 · 只剩 ${state.left} 位`
    case 'waiting-list':
      return '排候补'
    case 'outdated':
      return '连上网络再报名'
    case 'full':
    case 'closed':
      return '看其他场次'
    case 'ended':
    case 'cancelled':
      return '看相近的活动'
    case 'not-open':
    case 'walk-in':
    case 'by-invitation':
      return '收藏'
    case 'confirmed':
      return '出示票'
    case 'waiting':
      return '看候补'
    case 'offered':
      return `确认名额 · ${time.countdown(secondsLeft)}`
    case 'checked-in':
      return '看票'
  }
}

/** The answer to "can I still come" as a line of its own. */
export function answer(state: SignUpState): string {
  switch (state.kind) {
    case 'open':
      return `可报名，余 ${state.left} 位`
    case 'few-left':
      return `可报名，只剩 ${state.left} 位`
    case 'waiting-list':
      return state.partiesAhead > 0 ? `已满，可候补，前面 ${state.partiesAhead} 组` : '已满，可候补'
    case 'full':
      return '已满'
    case 'not-open':
      return `${time.moment(state.opensAt)} 开放报名`
    case 'walk-in':
      return '不用报名，直接到场'
    case 'by-invitation':
      return '由主办方定向邀请'
    default:
      return states.mark(state)
  }
}
