import type { SignUpState } from '@/domain/sign-up-state'
import { time } from './time'

/** A title that brings quotation marks of its own gets no second pair. */
const quoted = (title: string) => (title.includes('“') ? title : `“${title}”`)

const people = (count: number) => `${count} 人`

/** Why there is no form, and what there is instead. */
function cannot(state: SignUpState): { readonly title: string; readonly text: string } {
  switch (state.kind) {
    case 'full':
      return { title: '这一场报满了', text: '候补也不再接收。可以换一场，或者过两天再来看看有没有人退。' }
    case 'closed':
      return { title: '报名截止了', text: '这一场不再接收报名，可以换一场。' }
    case 'not-open':
      return { title: `${time.moment(state.opensAt)} 开放报名`, text: '到时候再来，或者先看看别的场次。' }
    case 'ended':
      return { title: '这一场已经结束', text: '可以看看这项活动的其他场次。' }
    case 'cancelled':
      return { title: '主办方取消了这一场', text: '可以换一场，或者看看别的活动。' }
    case 'walk-in':
      return { title: '不用报名，直接到场', text: '按时间去就行。人多时听现场安排。' }
    case 'by-invitation':
      return { title: '由主办方定向邀请', text: '这一场不公开报名，想参加可以问主办方。' }
    case 'confirmed':
    case 'checked-in':
      return { title: '你们已经报上了', text: '票在行程里，随时可以看。' }
    case 'waiting':
      return { title: '你们已经在候补', text: `前面还有 ${state.partiesAhead} 组。` }
    case 'offered':
      return { title: '轮到你们了', text: '名额替你们留着，去确认一下。' }
    case 'open':
    case 'few-left':
    case 'waiting-list':
      return { title: '可以报名', text: '' }
  }
}

const form = {
  title: '报名',
  who: '谁去',
  left: (left: number) => `余 ${left} 位，一起报上才算`,
  ahead: (parties: number) => (parties > 0 ? `已满，前面 ${parties} 组候补` : '已满，可以候补'),
  impossible: '现在不能报名',
  impossibleText: '这一场刚刚停止接收报名。填好的都在，可以换一场。',
  waitingText: '这一场满了。排上候补，有人退出时按先后轮到。',
  noPeople: '先添上要去的人',
  addPerson: '添家人',
  adult: '成人',
  tooYoung: (min: number) => `这一场要满 ${min} 岁`,
  tooOld: (max: number) => `这一场到 ${max} 岁为止`,
  companion: '可以陪同，不用报名',
  partyFull: (limit: number) => `一次最多报 ${limit} 人`,
  fits: (ages: string) => `适龄 ${ages}`,
  clashOverlap: '和另一场撞时间',
  clashTooFar: '两场之间来不及',
  clashText: (names: string, title: string, when: string, gap: string) =>
    `${names}已报${quoted(title)}，${when}${gap}。也可以照样报。`,
  gap: (gapMinutes: number, mode: 'walk' | 'bus', minutes: number) =>
    `，${gapMinutes > 0 ? `只隔 ${gapMinutes} 分钟` : '中间没有间隔'}，${mode === 'walk' ? '走过去' : '路上'}约 ${minutes} 分钟`,
  insteadGo: (when: string, count: number) => (count > 1 ? `${count} 人一起改报 ${when}` : `改报 ${when}`),
  consentTitle: '监护人同意',
  consent: (guardian: string, children: string, count: number) =>
    `我是${children}的监护人（${guardian}），同意${count > 1 ? '他们' : '孩子'}参加这一场，并知道只登记昵称和出生年份`,
  consentVersion: (version: string) => `监护人同意书（${version} 版）`,
  readConsent: '读全文',
  readConsentLabel: '读监护人同意书全文',
  consentBy: '谁来同意',
  guardianMissing: (children: string) =>
    `${children}未满 14 岁，要有一位大人同意。请先把自己加进家人，可以不参加。`,
  addMyself: '加上我自己',
  contact: '联系电话',
  phone: '手机号',
  phonePlaceholder: '11 位手机号',
  phoneHint: '只在场次变动时联系',
  dockNobody: '还没选人',
  dockPeople: people,
  dockSeats: (count: number) => `占 ${count} 个名额`,
  dockWaiting: '有名额再确认',
  submit: '确认报名',
  submitWaiting: '排候补',
  sending: '正在报名',
  done: '报上了，这是你们的票',
  queued: '排上候补了',
  waitTogether: (left: number, count: number) =>
    `只剩 ${left} 位，${count} 人坐不下。可以少去几人，或者全家一起排候补。`,
  tooFew: (left: number, count: number) => `只剩 ${left} 位，${count} 人坐不下。可以少去几人，或者换一场。`,
  change: '换场次',
  changeTitle: '换一场',
  toTicket: '看票',
  toActivity: '看这项活动',
  toActivities: '看全部活动',
}

const ticket = {
  title: '票',
  valid: '有效',
  notToday: '不是今天',
  checkedIn: (at: string) => `已签到 ${at}`,
  cancelled: '已取消',
  lapsed: '已过期',
  ended: '已结束',
  waiting: (place: number) => `候补第 ${place} 组`,
  offered: '轮到你们了',
  sessionCancelled: '场次取消',
  when: '时间',
  where: '地点',
  qr: (code: string) => `入场二维码，码下的编号 ${code}`,
  people: (names: string, count: number) => `${names} · ${count} 人`,
  bright: '没有网络也能出示，屏幕已调亮',
  awake: '没有网络也能出示，扫不出时把屏幕调亮',
  offline: '没有网络也能出示',
  kept: '没有连上，这是手机里存的票，能入场',
  qrFailed: '票没有取到',
  ahead: (parties: number) => (parties > 0 ? `前面还有 ${parties} 组` : '下一个就是你们'),
  waitingText: '有人退出时按先后轮到，轮到后要在限时内确认。这里会变成“候补到位”，请常来看看。',
  giveUpWaiting: '不等了，退出候补',
  offerUntil: (moment: string) => `${moment} 前确认`,
  offerText: '名额替你们留着。过时会自动给下一组，不影响以后再候补。',
  offerOver: '确认的时间过了，名额给了下一组。',
  offerSeats: (count: number) => (count > 1 ? `${count} 人，全部有位` : '1 人，有位'),
  confirm: (count: number) => (count > 1 ? `确认，${count} 人都去` : '确认名额'),
  confirming: '正在确认',
  giveUp: '不去了，让给下一组',
  cancelledText: '这次报名已经退掉，不再占名额。',
  lapsedText: '轮到的时候没有确认，名额给了下一组。',
  sessionCancelledText: '主办方取消了这一场，这张票不能用了。',
  endedText: '这一场已经结束。',
  again: '再报这一场',
  otherSessions: '看其他场次',
  directions: '怎么去',
  chooseMap: '用哪个地图打开',
  mapNames: { amap: '高德地图', tencent: '腾讯地图' },
  placeUnknown: '确切地点等主办方公布',
  activity: '看这项活动',
  giveBack: '去不了，退还名额',
  giveBackTitle: '退还名额？',
  giveBackText: (count: number) =>
    count > 1 ? `${count} 人的名额会一起退还，让给别人。要换人去，退了再报。` : '名额会让给别人。',
  leaveTitle: '退出候补？',
  leaveText: '退出后要从队尾重新排。',
  giveUpTitle: '让给下一组？',
  giveUpText: (count: number) => `${count} 个名额会马上给下一组。`,
  giveUpYes: '让出',
  giveBackYes: '退还',
  leaveYes: '退出',
  giveBackNo: '再想想',
  givenBack: '名额已退还',
  left: '已退出候补',
  missingTitle: '找不到这张票',
  missingText: '可能是别人的票，或者链接不完整。',
  toSchedule: '看我的行程',
}

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
  people,
  confirmed: '已报名',
  offerLeft: (left: string) => `还剩 ${left}`,
  toConfirm: '去确认',
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

/** Signing up, the ticket, 行程 and 我的报名. */
export const registration = {
  form,
  ticket,
  schedule,
  mine,
  cannot,
  names: (names: readonly string[]) => names.join('、'),
}
