import type { browse as zhCn } from '../zh-cn/browse'
import { counted } from './counted'
import { list, SEARCH } from './list'

export const browse: typeof zhCn = {
  home: {
    daysUntil: (days) => ({ before: 'Starts in', figure: String(days), after: days === 1 ? 'day' : 'days' }),
    dayNumber: (day, of) => ({ before: 'Day', figure: String(day), after: `of ${of}` }),
    over: 'This edition is over',
    search: SEARCH,
    today: 'Still in time today',
    todayNone: 'There is nothing left today that you could still join',
    none: 'No session of this edition is still to come',
    nextDay: (day) => `See the sessions on ${day}`,
    all: (count) => `All ${counted(count, 'session')}`,
    hello: 'Hello',
    seeAll: 'See all activities',
  },
  list,
}
