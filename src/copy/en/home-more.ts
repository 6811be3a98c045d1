import type { homeMore as zhCn } from '../zh-cn/home-more'
import { ages } from './ages'
import { counted } from './counted'
import { MONTHS } from './time'

const activities = (count: number) => counted(count, 'activity', 'activities')

export const homeMore: typeof zhCn = {
  days: 'Sessions by day',
  month: (month) => MONTHS[month - 1] ?? '',
  day: (day, count) => (count > 0 ? `${day}, ${counted(count, 'session')}` : `${day}, no sessions`),
  categories: 'By category',
  allActivities: (count) => `All ${activities(count)}`,
  categoryLabel: (title, count) => `${title}, ${activities(count)}`,
  notice: 'The notice, in Chinese',
  noticeDetail: (issuer, date) => `${issuer} and others · ${date}`,
  hosts: 'Hosts and contacts',
  weekend: 'This weekend',
  nextWeekend: 'Next weekend',
  laterWeekend: (day) => `Weekend from ${day}`,
  children: 'With children',
  from: (day, count) => (count > 1 ? `From ${day} · ${counted(count, 'session')}` : day),
  ages,
  fillingUp: 'Filling up',
  allOpen: 'All open',
  ways: 'Where to go',
  activities: 'Activities',
  mine: 'My sign-ups',
  news: {
    'place-offered': 'A place is free for you: please confirm',
    'offer-expiring': 'The place on offer is about to lapse',
    'reconfirm-asked': 'Please say once more whether you come',
    'session-moved': 'A session has changed',
    'session-cancelled': 'A session was cancelled',
  },
  moreNews: (count) => `${count} more`,
}
