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
    case 'outdated':
      return '余位待更新'
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

export const states = { mark }
