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
  list: {
    search: '搜活动、单位、地点',
    clearText: '清空搜索',
    categories: '分类',
    all: '全部',
    result: (sessions: number, activities: number) =>
      sessions > 0
        ? { figure: `${sessions} 场`, rest: ` · ${activities} 项活动` }
        : { figure: `${activities} 项活动`, rest: '' },
    noSession: '场次待主办方公布',
    unknown: '时间待公布',
    past: '已经结束',
    mentioned: '介绍里提到的',
    placeUnknown: '地点待公布',
    more: (count: number) => `再看 ${count} 场`,
    emptyTitle: '没有找到活动',
    emptyBoth: (text: string, category: string) => `“${text}”和“${category}”合起来没有活动，去掉一个试试。`,
    emptyText: (text: string) => `没有活动提到“${text}”，换个词试试。`,
    emptyCategory: (category: string) => `“${category}”里没有活动。`,
    dropText: (text: string, count: number) => `不搜“${text}”（${count} 项活动）`,
    dropCategory: (category: string, count: number) => `不限${category}（${count} 项活动）`,
    dropAll: '看全部活动',
    shareTitle: '科技周的全部活动',
    shareSome: (what: string) => `科技周的活动：${what}`,
  },
}
