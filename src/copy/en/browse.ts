import type { browse as zhCn } from '../zh-cn/browse'
import { counted } from './counted'
import { list, SEARCH } from './list'

const activities = (count: number) => counted(count, 'activity', 'activities')

export const browse: typeof zhCn = {
  home: {
    daysUntil: (days) => ({ before: 'Starts in', figure: String(days), after: days === 1 ? 'day' : 'days' }),
    dayNumber: (day) => ({ before: 'Today is day', figure: String(day), after: 'of the programme' }),
    over: 'This edition is over',
    search: SEARCH,
    today: 'Still in time today',
    todayAll: (day, count) => `${day} · ${counted(count, 'session')}`,
    todayNone: 'There is nothing left today that you could still join',
    seeAll: 'See all activities',
    categories: 'By category',
    activityCount: activities,
    categoryLabel: (title, count) => `${title}, ${activities(count)}`,
    notice: 'The notice, in Chinese',
    noticeDetail: (issuer, date) => `${issuer} and others · ${date}`,
    hosts: 'Hosts',
  },
  list,
}
