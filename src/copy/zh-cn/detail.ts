import type { AudienceId } from '@/domain/activity'
import { ages } from './ages'
import { action, answer } from './can-come'

const audiences: Readonly<Record<AudienceId, string>> = {
  public: '面向公众',
  family: '亲子家庭',
  youth: '青少年',
  'science-worker': '科技工作者',
  enterprise: '企业',
}

/** An activity's page. */
export const detail = {
  title: '活动详情',
  noticeSays: (words: string) => `通知写“${words}”`,
  audience: (id: AudienceId) => audiences[id],
  ages,
  action,
  answer,
  guardian: '未满 14 岁需监护人同意',
  exactPlaceUnknown: '确切地点待公布',
  signUpUntil: (moment: string) => `${moment} 截止`,
  countedAt: (past: string, mark: string) => `${past} 时${mark}`,
  signUpFrom: (moment: string) => `${moment} 开放报名`,
  sessions: '选一场',
  provisionalNote: '示例场次，以主办方通知为准。',
  sessionCount: (count: number) => `全部 ${count} 场`,
  noticeWords: '通知里怎么说',
  source: (city: string, section: string, date: string) => `${city}市通知 ${section} · ${date}`,
  before: '去之前',
  bring: (things: string) => `带什么：${things}`,
  ask: (name: string) => `问${name}`,
  favourite: '收藏',
  favourited: '已收藏',
  share: '转发',
  notFoundTitle: '没有这项活动',
  notFoundText: '链接可能不完整，也可能来自别的届。',
  toList: '看全部活动',
  linkCopied: '链接已复制，粘贴给朋友就能打开',
  linkNotCopied: '没能复制链接',
}
