import type { SignUpState } from '@/domain/sign-up-state'
import { states } from './states'
import { time } from './time'

/** As the mark of a card, where a block of a third of the screen has room for it. */
function mark(state: SignUpState): string {
  switch (state.kind) {
    case 'waiting-list':
      return '可候补'
    case 'confirmed':
      return '已报名'
    case 'checked-in':
      return '已签到'
    case 'not-open':
      return `${time.monthDay(state.opensAt.slice(0, 10))}开放`
    default:
      return states.mark(state)
  }
}

/** The programme as a day's hours. */
export const timeline = {
  mark,
  ribbon: '每天的场次',
  ribbonDay: (day: string, count: number) => (count > 0 ? `${day}，${count} 场` : `${day}，没有场次`),
  /** Under its bar: 24, or 6月 where a month begins. */
  ribbonDate: (month: number, date: number) => (date === 1 ? `${month}月` : `${date}`),
  sessions: (count: number) => `${count} 场`,
  previous: '前一天',
  next: '后一天',
  step: (way: string, day: string) => `${way}，${day}`,
  noneThatWay: (way: string) => `${way}没有场次了`,
  allDay: '全天',
  now: '现在',
  quiet: (hours: string) => `${hours} 没有场次`,
  moreSessions: (count: number) => `另有 ${count} 场`,
  moreActivities: (count: number) => `另有 ${count} 项`,
  /** In a narrow column, line by line. */
  moreLines: (count: number) => `另有\n${count} 场`,
  moreHours: (from: string, to: string) => `${from}\n–${to}`,
  moreTitle: (what: string, count: string) => `${what} · ${count}`,
  emptyTitle: (day: string) => `${day}没有场次`,
  emptyText: '换一天看看。',
  emptyAll: '留下的活动都还没有公布时间。',
  goTo: (day: string, count: number) => `看${day}（${count} 场）`,
  dropAll: '不限条件',
}
