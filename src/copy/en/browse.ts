import type { browse as zhCn } from '../zh-cn/browse'
import { counted } from './counted'

const activities = (count: number) => counted(count, 'activity', 'activities')

const SEARCH = 'Activity, host or place'

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
  list: {
    search: SEARCH,
    clearText: 'Clear the search',
    categories: 'Category',
    all: 'All',
    result: (sessions, found) =>
      sessions > 0
        ? { figure: counted(sessions, 'session'), rest: ` · ${activities(found)}` }
        : { figure: activities(found), rest: '' },
    noSession: 'Sessions to be announced by the host',
    unknown: 'Time to be announced',
    past: 'Ended',
    mentioned: 'Mentioned in the description',
    placeUnknown: 'Place to be announced',
    more: (count) => `Show ${count} more`,
    emptyTitle: 'No activities found',
    emptyBoth: (text, category) =>
      `No activity matches both “${text}” and “${category}”. Try without one of them.`,
    emptyText: (text) => `No activity mentions “${text}”. Try another word; the programme is in Chinese.`,
    emptyCategory: (category) => `There are no activities in “${category}”.`,
    dropText: (text, count) => `Without “${text}” (${activities(count)})`,
    dropCategory: (category, count) => `Not only ${category} (${activities(count)})`,
    dropAll: 'See all activities',
    shareTitle: 'All activities of the science week',
    shareSome: (what) => `Science week activities: ${what}`,
  },
}
