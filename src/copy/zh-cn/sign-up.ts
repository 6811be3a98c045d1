import type { SignUpState } from '@/domain/sign-up-state'
import { ages } from './ages'
import { lineOdds } from './line-odds'
import { time } from './time'

/** A title that brings quotation marks of its own gets no second pair. */
const quoted = (title: string) => (title.includes('“') ? title : `“${title}”`)

/** Why there is no form, and what there is instead. */
function cannot(state: SignUpState): { readonly title: string; readonly text: string } {
  switch (state.kind) {
    case 'full':
      return { title: '这一场报满了', text: '候补也不再接收。可以换一场，或者过两天再来看看有没有人退。' }
    case 'outdated':
      return { title: '余位待更新', text: '连上网络以后再报名，这一页会自己更新。' }
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

/** The sign-up form. */
export const signUp = {
  title: '报名',
  who: '谁去',
  left: (left: number) => `余 ${left} 位，一起报上才算`,
  ahead: (parties: number) => (parties > 0 ? `已满，前面 ${parties} 组候补` : '已满，可以候补'),
  unknown: '余位待更新',
  unknownText: '没有网络，不知道还剩几位。填好的都还在，连上再报名。',
  filledUp: '已满',
  impossible: '现在不能报名',
  impossibleText: '这一场刚刚停止接收报名。填好的都在，可以换一场。',
  justFilled: '刚刚报满了',
  filled: '这一场满了',
  sentences: (parts: readonly string[]) => parts.join(''),
  stillHere: '填好的都还在。',
  waitingText: (parties: number) =>
    parties > 0
      ? `前面 ${parties} 组在候补。排上候补，有人退出时按先后轮到。`
      : '排上候补，有人退出时按先后轮到。',
  odds: lineOdds,
  noLine: (room: number) =>
    room > 0 ? `候补也只能再排 ${room} 人。可以少去几人，或者换一场。` : '候补也不再接收，可以换一场。',
  onlyLeft: (left: number) => `只剩 ${left} 位`,
  fewer: (count: number, canWait: boolean) =>
    canWait ? `少去 ${count} 人就坐得下，也可以一起排候补。` : `少去 ${count} 人就坐得下，也可以换一场。`,
  noPeople: '先添上要去的人',
  addPerson: '添家人',
  adult: '成人',
  age: (age: number) => `${age} 岁`,
  tooYoung: (min: number) => `这一场要满 ${min} 岁`,
  tooOld: (max: number) => `这一场到 ${max} 岁为止`,
  companion: '可以陪同，不用报名',
  partyFull: (limit: number) => `一次最多报 ${limit} 人`,
  fits: (min: number | undefined, max: number | undefined) => `适龄 ${ages(min, max)}`,
  clashOverlap: '和另一场撞时间',
  clashTooFar: '两场之间来不及',
  clashText: (title: string, facts: readonly string[], isWaiting: boolean) =>
    `${isWaiting ? '在候补' : '已报'}${quoted(title)}，${facts.join('，')}。`,
  clashAgain: (title: string) => `也和${quoted(title)}撞时间。`,
  gap: (minutes: number) => (minutes > 0 ? `两场只隔 ${minutes} 分钟` : '两场中间没有间隔'),
  way: (mode: 'walk' | 'bus', minutes: number) =>
    `两地${mode === 'walk' ? '走路' : '坐公交'}约 ${minutes} 分钟`,
  noOther: '别的场次没有你们都去得了的。',
  insteadGo: (when: string, count: number) =>
    count > 1 ? `改到 ${when}（${count} 人一起）` : `改到 ${when}`,
  goAnyway: '仍要报',
  goAnywayLabel: (name: string, title: string) => `${name}仍要报，不管${quoted(title)}`,
  goAnywayAll: '撞时间的仍要报，继续',
  goingAnyway: '撞时间，仍要报',
  undo: '撤销',
  undoLabel: (name: string) => `${name}撞时间，撤销“仍要报”`,
  undecided: (names: string) => `${names}撞时间，换一场还是仍要报？`,
  toMine: '看我的报名',
  consentTitle: '监护人同意',
  consent: (guardian: string, children: string, count: number) =>
    `我是${children}的监护人（${guardian}），同意${count > 1 ? '他们' : '孩子'}参加这一场，并知道只登记昵称和出生年份`,
  consentVersion: (version: string) => `监护人同意书（${version} 版）`,
  readConsent: '读全文',
  readConsentLabel: (version: string) => `监护人同意书（${version} 版）读全文`,
  consentBy: '谁来同意',
  guardianMissing: (children: string) =>
    `${children}未满 14 岁，要有一位大人同意。请先把自己加进家人，可以不参加。`,
  addMyself: '加上我自己',
  contact: '联系电话',
  phone: '手机号',
  phonePlaceholder: '11 位手机号',
  wechatPhone: '用微信手机号',
  phoneHint: '只在场次变动时联系',
  step: (step: number, of: number) => `第 ${step} 步，共 ${of} 步`,
  whoTitle: (title: string) => `谁去${title}？`,
  contactTitle: '留个电话',
  consentAndContactTitle: '同意和电话',
  next: '下一步',
  previous: '上一步',
  allFit: (count: number, left: number) => `${count} 个人都有位置，还剩 ${left} 位。`,
  canGiveBack: '去不了随时可以退，名额会让给别人。',
  dockNobody: '还没选人',
  dockPeople: (count: number) => `${count} 人`,
  dockSeats: (count: number) => `占 ${count} 个名额`,
  dockWaiting: '有名额再确认',
  dockFilled: (canWait: boolean) => `名额刚刚报满了，可以${canWait ? '排候补，或者' : ''}换一场`,
  dockShort: (left: number) => `只剩 ${left} 位，坐不下`,
  submit: '确认报名',
  submitWaiting: '排候补',
  sending: '正在报名',
  done: '报上了，这是你们的票',
  queued: '排上候补了',
  change: '换场次',
  changeTitle: '换一场',
  toTicket: '看票',
  toActivity: '看这项活动',
  toActivities: '看全部活动',
  cannot,
}
