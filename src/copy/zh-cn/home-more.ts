import type { NoticeKind } from '@/domain/notice'
import { ages } from './ages'

/** Messages that something hangs on. */
const news: Readonly<Partial<Record<NoticeKind, string>>> = {
  'place-offered': '候补到位，等你确认',
  'offer-expiring': '候补名额快到期，等你确认',
  'reconfirm-asked': '请再确认一次还去不去',
  'session-moved': '场次有变动，请看一下',
  'session-cancelled': '场次取消了',
}

/** What the home page shows below its first screen. */
export const homeMore = {
  days: '每天的场次数',
  month: (month: number) => `${month}月`,
  day: (day: string, count: number) => (count > 0 ? `${day}，${count} 场` : `${day}，没有场次`),
  categories: '按分类看',
  allActivities: (count: number) => `全部 ${count} 项活动`,
  categoryLabel: (title: string, count: number) => `${title}，${count} 项活动`,
  notice: '通知全文',
  noticeDetail: (issuer: string, date: string) => `${issuer}等 · ${date}`,
  hosts: '主办单位与联系方式',
  weekend: '本周末',
  nextWeekend: '下周末',
  laterWeekend: (day: string) => `${day}起的周末`,
  children: '带孩子去',
  from: (day: string, count: number) => (count > 1 ? `${day}起 · ${count} 场` : day),
  ages,
  fillingUp: '快满了',
  allOpen: '可报名的',
  ways: '去哪里',
  activities: '看活动',
  mine: '我报的名',
  news,
  moreNews: (count: number) => `还有 ${count} 条`,
}
