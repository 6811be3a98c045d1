import type { NoticeKind } from '@/domain/notice'

/** What happened, in a few words. */
const headline: Readonly<Record<Exclude<NoticeKind, 'session-moved'>, string>> = {
  registered: '报名成功',
  'joined-waiting-list': '已经排上候补',
  'place-offered': '候补到位',
  'offer-expiring': '候补名额快到期了',
  'offer-confirmed': '候补名额已确认',
  'offer-lapsed': '没有按时确认，名额给了下一组',
  'reconfirm-asked': '请再确认一次还去不去',
  'starts-tomorrow': '活动快开始了',
  'reconfirm-lapsed': '没有按时确认，名额已经让出',
  'session-cancelled': '主办方取消了这一场',
  cancelled: '报名已经退掉',
}

/** 消息 */
export const messages = {
  title: '消息',
  headline,
  moved: (isTime: boolean, isPlace: boolean): string =>
    isTime && isPlace ? '时间和地点改了' : isPlace ? '地点改了' : '时间改了',
  before: (what: string) => `原来 ${what}`,
  after: (what: string) => `改到 ${what}`,
  /** A place whose name nobody knows. */
  somewhere: '地点待公布',
  answerBefore: (moment: string) => `${moment} 前回答`,
  isNew: '新',
  unread: '未读',
  keep: '保留',
  keepLabel: (title: string) => `保留${title}`,
  kept: '已保留',
  /** By what there is to give up. */
  giveUp: { confirmed: '退还名额', waiting: '退出候补', offered: '让给下一组' },
  giveUpLabel: (what: string, title: string) => `${what}，${title}`,
  giveUpTitle: { confirmed: '退还名额？', waiting: '退出候补？', offered: '让给下一组？' },
  giveUpText: (count: number) => (count > 1 ? `${count} 个人的都会退，让给别人。` : '会让给别人。'),
  giveUpYes: '退掉',
  giveUpNo: '再想想',
  gaveUp: '已经退掉',
  gaveUpLater: '没有网络，已经记下，连上就退',
  offline: '没有连上，连上网络再点一次。',
  others: (count: number) => (count > 0 ? `看另外 ${count} 场` : '看这项活动'),
  othersLabel: (label: string, title: string) => `${label}，${title}`,
  none: '还没有消息',
  noneText: '报名、候补到位、场次变动，都会写在这里。',
  toActivities: '看全部活动',
  old: '没有连上，下面可能不是最新的。',
  oldOffline: '没有网络，下面可能不是最新的。',
}
