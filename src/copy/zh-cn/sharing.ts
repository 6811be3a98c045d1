import type { AudienceId } from '@/domain/activity'
import { ages } from './ages'
import { audiences } from './audiences'

/** What a link's preview says of an activity. */
interface PreviewFacts {
  readonly when: string
  readonly where: string | undefined
  readonly hosts: readonly string[]
  readonly edition: string
}

/** Passing an activity on: the poster, and how a link to it looks in a chat. */
export const sharing = {
  posterTitle: '活动海报',
  posterOf: (title: string) => `海报：${title}`,
  when: '时间',
  where: '地点',
  whom: '适合',
  ages,
  audience: (id: AudienceId) => audiences[id],
  fromDay: (day: string, count: number) => `${day}起，共 ${count} 场`,
  provisionalTimes: '示例场次，以主办方通知为准',
  placeUnknown: '待主办方公布',
  scan: '扫码看场次',
  searchFor: (app: string) => ['微信里搜', `“${app}”`, '小程序'],
  codeLater: '网站发布以后，海报上会有能扫的码。现在请朋友在微信里搜小程序的名字。',
  /** Names that a line of the poster keeps whole. */
  whole: ['科技活动周', '科技工作者'],
  drawing: '正在画海报',
  save: '保存海报',
  saveHint: '也可以长按图片保存或转发',
  saved: '已存到相册',
  downloaded: '海报已下载',
  notSaved: '没能保存，请长按图片试试',
  saveRefused: {
    title: '存不进相册',
    text: '您之前没有允许小程序存图片到相册，可以在设置里改。',
    yes: '去设置',
    no: '不用了',
  },
  notDrawnTitle: '海报没有画出来',
  notDrawnText: '可能是图片没有取到，再试一次，或者直接转发活动。',
  notFoundTitle: '没有这项活动',
  notFoundText: '链接可能不完整，也可能来自别的届。',
  toList: '看全部活动',
  previewTitle: (title: string, app: string) => `${title} · ${app}`,
  preview: ({ when, where, hosts, edition }: PreviewFacts) =>
    `${[when, where].filter(Boolean).join('，')}。${hosts.join('、')}举办。${edition}。`,
}
