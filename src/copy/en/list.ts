import type { DayRange, Standing } from '@/domain/programme-filter'
import { addDays, monthAndDay, weekendOf, type Day } from '@/domain/time'
import type { list as zhCn } from '../zh-cn/list'
import { audiences } from './audiences'
import { counted } from './counted'
import { time } from './time'

export const SEARCH = 'Activity, host or place'

const activities = (count: number) => counted(count, 'activity', 'activities')

const standing: Readonly<Record<Standing, string>> = {
  open: 'Places left',
  'in-time': 'Still in time',
  'waiting-list': 'Waiting list',
}

/** Sat 24 May, 24–25 May or 31 May–1 Jun */
function dates({ from, to }: DayRange): string {
  if (from === to) return time.day(from)
  const isOneMonth = monthAndDay(from).month === monthAndDay(to).month
  return `${isOneMonth ? monthAndDay(from).date : time.monthDay(from)}–${time.monthDay(to)}`
}

function days(range: DayRange, today: Day): string {
  const named: readonly (readonly [DayRange, string])[] = [
    [{ from: today, to: today }, 'Today'],
    [{ from: addDays(today, 1), to: addDays(today, 1) }, 'Tomorrow'],
    [weekendOf(today), 'This weekend'],
    [weekendOf(addDays(today, 7)), 'Next weekend'],
  ]
  const found = named.find(([{ from, to }]) => from === range.from && to === range.to)
  return found?.[1] ?? dates(range)
}

export const list: typeof zhCn = {
  search: SEARCH,
  clearText: 'Clear the search',
  views: { list: 'List', timeline: 'Hours', map: 'Map' },
  listAndMap: 'List and map',
  viewsLabel: 'View',
  filter: 'Filter',
  filters: 'Filters',
  drop: (label) => `Remove "${label}"`,
  standing,
  audience: (id) => audiences[id],
  age: (age) => `Age ${age}`,
  within: (metres) => `Within ${metres / 1000} km`,
  days,
  dates,
  weekend: 'the weekend',
  byTime: 'By time',
  byDistance: 'By distance',
  nearest: 'Nearest first',
  result: (sessions, found) =>
    sessions > 0
      ? { figure: counted(sessions, 'session'), rest: ` · ${activities(found)}` }
      : { figure: activities(found), rest: '' },
  alsoMentioned: (sessions) => `, and ${counted(sessions, 'session')} whose description mentions it`,
  noSession: 'Sessions to be announced by the host',
  unknown: 'Time to be announced',
  past: 'Ended',
  mentioned: 'Mentioned in the description',
  placeUnknown: 'Place to be announced',
  more: (count) => `Show ${count} more`,
}
