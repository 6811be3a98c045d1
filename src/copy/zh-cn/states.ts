import type { SignUpState } from '@/domain/sign-up-state'
import { time } from './time'

/** How one can get in, in the fewest words. */
function mark(state: SignUpState): string {
  switch (state.kind) {
    case 'open':
    case 'few-left':
      return `余 ${state.left} 位`
    case 'waiting-list':
      return state.partiesAhead > 0 ? `可候补 · 前面 ${state.partiesAhead} 组` : '可候补'
    case 'full':
      return '已满'
    case 'not-open':
      return `${time.moment(state.opensAt)} 开放`
    case 'closed':
      return '报名截止'
    case 'ended':
      return '已结束'
    case 'cancelled':
      return '已取消'
    case 'walk-in':
      return '直接到场'
    case 'by-invitation':
      return '定向邀请'
    case 'confirmed':
      return `已报名 · ${state.people} 人`
    case 'waiting':
      return `候补第 ${state.partiesAhead + 1} 组`
    case 'offered':
      return '候补到位'
    case 'checked-in':
      return `已签到 ${time.clock(state.at)}`
  }
}

/**
 * What the main button does.
 * @param secondsLeft of an offer
 */
function action(state: SignUpState, secondsLeft = 0): string {
  switch (state.kind) {
    case 'open':
      return `报名 · 余 ${state.left} 位`
    case 'few-left':
      return `报名 · 只剩 ${state.left} 位`
    case 'waiting-list':
      return '排候补'
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
function answer(state: SignUpState): string {
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
      return mark(state)
  }
}

export const states = { mark, action, answer }
