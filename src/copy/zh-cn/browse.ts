import { list } from './list'

/** Home and the list. */
export const browse = {
  home: {
    daysUntil: (days: number) => ({ before: '距开始', figure: String(days), after: '天' }),
    dayNumber: (day: number, of: number) => ({ before: '第', figure: String(day), after: `天，共 ${of} 天` }),
    over: '本届已经结束',
    search: '搜活动、单位、地点',
    today: '今天还来得及',
    todayNone: '今天没有来得及参加的场次了',
    none: '这一届没有要开始的场次了',
    nextDay: (day: string) => `看 ${day}的场次`,
    all: (count: number) => `全部 ${count} 场`,
    hello: '您好',
    seeAll: '看全部活动',
  },
  list,
}
