const schedule = {
  tabs: '行程的几类',
  going: (count: number) => (count > 0 ? `要去的 ${count}` : '要去的'),
  favourites: (count: number) => (count > 0 ? `收藏 ${count}` : '收藏'),
  past: '去过的',
  next: (distance: string) => `下一场 · ${distance}`,
  inDays: (days: number) => (days === 0 ? '今天' : days === 1 ? '明天' : `还有 ${days} 天`),
  now: '正在进行',
  showTicket: '看票',
  daySessions: (count: number) => `${count} 场`,
  until: (clock: string) => `到 ${clock}`,
  people: (count: number) => `${count} 人`,
  confirmed: '已报名',
  cancelled: '已取消',
  lapsed: '已过期',
  waitingForNetwork: '等待网络',
  notGivenBack: '没有退成',
  offerLeft: (left: string) => `还剩 ${left}`,
  toConfirm: '去确认',
  /** Before a session, by when an answer is wanted. */
  stillComing: (until: string) => `还来吗？${until} 前答复`,
  toAnswer: '去答复',
  ahead: (parties: number, people: number) =>
    parties > 0 ? `前面 ${parties} 组，${people} 人` : '下一个就是你们',
  moved: '时间已改',
  noneTitle: '还没有要去的活动',
  noneText: '报上的、候补的都会排在这里，票也从这里出示。',
  noFavouritesTitle: '还没有收藏',
  noFavouritesText: '在活动页点收藏，就会放到这里。',
  noPastTitle: '还没有去过的活动',
  noPastText: '去过的场次会留在这里。',
  toActivities: '看全部活动',
  noSession: '场次待公布',
  sessionsAhead: (count: number) => `还有 ${count} 场`,
  over: '都结束了',
}

const mine = {
  title: '我的报名',
  none: '还没有报名',
}

/** 行程, 我的报名, and a registration wherever it stands in a list. */
export const registration = { schedule, mine }
