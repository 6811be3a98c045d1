import { list } from './list'

/** Home and the list. */
export const browse = {
  home: {
    daysUntil: (days: number) => ({ before: '距开始', figure: String(days), after: '天' }),
    dayNumber: (day: number) => ({ before: '今天是第', figure: String(day), after: '天' }),
    over: '本届已经结束',
    search: '搜活动、单位、地点',
    today: '今天还来得及',
    todayAll: (day: string, count: number) => `${day} · ${count} 场`,
    todayNone: '今天没有来得及参加的场次了',
    seeAll: '看全部活动',
    categories: '按分类看',
    activityCount: (count: number) => `${count} 项活动`,
    categoryLabel: (title: string, count: number) => `${title}，${count} 项活动`,
    notice: '通知全文',
    noticeDetail: (issuer: string, date: string) => `${issuer}等 · ${date}`,
    hosts: '主办单位',
  },
  list,
}
