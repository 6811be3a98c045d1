import type { AudienceId } from '@/domain/activity'
import type { DayRange, Standing } from '@/domain/programme-filter'
import { addDays, monthAndDay, weekendOf, type Day } from '@/domain/time'
import { audiences } from './audiences'
import { time } from './time'

const standing: Readonly<Record<Standing, string>> = {
  open: '可报名',
  'in-time': '还来得及',
  'waiting-list': '可候补',
}

/** 5月24日 周六, 5月24–25日 or 5月31日–6月1日 */
function dates({ from, to }: DayRange): string {
  if (from === to) return time.day(from)
  const [a, b] = [monthAndDay(from), monthAndDay(to)]
  return a.month === b.month
    ? `${a.month}月${a.date}–${b.date}日`
    : `${time.monthDay(from)}–${time.monthDay(to)}`
}

/** 今天, 本周末, or the dates. */
function days(range: DayRange, today: Day): string {
  const named: readonly (readonly [DayRange, string])[] = [
    [{ from: today, to: today }, '今天'],
    [{ from: addDays(today, 1), to: addDays(today, 1) }, '明天'],
    [weekendOf(today), '本周末'],
    [weekendOf(addDays(today, 7)), '下周末'],
  ]
  const found = named.find(([{ from, to }]) => from === range.from && to === range.to)
  return found?.[1] ?? dates(range)
}

/** The programme's three views. */
export const list = {
  search: '搜活动、单位、地点',
  clearText: '清空搜索',
  views: { list: '列表', timeline: '时间', map: '地图' },
  listAndMap: '列表+地图',
  viewsLabel: '怎么看',
  filter: '筛选',
  filters: '筛选条件',
  drop: (label: string) => `去掉“${label}”`,
  standing,
  audience: (id: AudienceId) => audiences[id],
  age: (age: number) => `${age} 岁能参加`,
  within: (metres: number) => `附近 ${metres / 1000} km`,
  days,
  dates,
  weekend: '周末',
  byTime: '按时间',
  byDistance: '按距离',
  nearest: '由近到远',
  result: (sessions: number, activities: number) =>
    sessions > 0
      ? { figure: `${sessions} 场`, rest: ` · ${activities} 项活动` }
      : { figure: `${activities} 项活动`, rest: '' },
  alsoMentioned: (sessions: number) => `，另有 ${sessions} 场在介绍里提到`,
  noSession: '场次待主办方公布',
  unknown: '时间待公布',
  past: '已经结束',
  mentioned: '介绍里提到的',
  placeUnknown: '地点待公布',
  more: (count: number) => `再看 ${count} 场`,
}
