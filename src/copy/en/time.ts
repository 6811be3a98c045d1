import {
  clockTime,
  dayOf,
  daysBetween,
  hourOf,
  monthAndDay,
  weekdayOf,
  yearOf,
  type Day,
  type Instant,
} from '@/domain/time'
import { metric, time as zhCn } from '../zh-cn/time'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function timeWords(
  name: (whole: string) => string,
  clock: (instant: Instant) => string,
  range: (a: string, b: string) => string,
): typeof zhCn {
  const monthDay = (day: Day) => {
    const { month, date } = monthAndDay(day)
    return `${date} ${name(MONTHS[month - 1] ?? '')}`
  }
  const weekday = (day: Day) => name(WEEKDAYS[weekdayOf(day)] ?? '')
  const day = (value: Day) => `${weekday(value)} ${monthDay(value)}`
  const nearby = (value: Day, today: Day) => {
    const ahead = daysBetween(today, value)
    return ahead === 0 ? 'Today' : ahead === 1 ? 'Tomorrow' : undefined
  }
  const hours = (startsAt: Instant, endsAt: Instant) => range(clock(startsAt), clock(endsAt))
  return {
    monthDay,
    weekday,
    /** Sat 24 May */
    day,
    /** 20 May 2025 */
    date: (value) => `${monthDay(value)} ${value.slice(0, 4)}`,
    /** Tue 20 May 2025, 08:00 */
    clockFace: (now) => `${day(dayOf(now))} ${yearOf(now)}, ${clock(now)}`,
    /** Today · Tue 20 May */
    dayHeading: (value, today) => [nearby(value, today), day(value)].filter(Boolean).join(' · '),
    clock,
    hours,
    /** Today 09:00–10:00, Sat 09:00–10:00. A card has no room for "Tomorrow". */
    shortWhen: (startsAt, endsAt, today) => {
      const startDay = dayOf(startsAt)
      return `${startDay === today ? 'Today' : weekday(startDay)} ${hours(startsAt, endsAt)}`
    },
    /** today 07:42, 19 May 07:42 */
    past: (at, today) => `${dayOf(at) === today ? 'today' : monthDay(dayOf(at))} ${clock(at)}`,
    /** Sat 24 May, 09:00–10:00 */
    when: (startsAt, endsAt) => `${day(dayOf(startsAt))}, ${hours(startsAt, endsAt)}`,
    /** Sat 24 May, 09:00 */
    start: (startsAt) => `${day(dayOf(startsAt))}, ${clock(startsAt)}`,
    /** 22 May, 10:00 */
    moment: (at) => `${monthDay(dayOf(at))}, ${clock(at)}`,
    countdown: zhCn.countdown,
    /** about 1.2 km */
    distance: (metres) => `about ${metric(metres)}`,
  }
}

/** 9 am, 2:05 pm, noon */
function spokenClock(instant: Instant): string {
  const hour = hourOf(instant)
  const [, minutes = '00'] = clockTime(instant).split(':')
  if (hour === 12 && minutes === '00') return 'noon'
  const ofDay = hour % 12 === 0 ? 12 : hour % 12
  return `${ofDay}${minutes === '00' ? '' : `:${minutes}`} ${hour < 12 ? 'am' : 'pm'}`
}

export const time = timeWords(
  (whole) => whole.slice(0, 3),
  clockTime,
  (a, b) => `${a}–${b}`,
)

/** Saturday 24 May, 9 to 10:30 am */
export const elderTime = timeWords(
  (whole) => whole,
  spokenClock,
  (a, b) => `${a.endsWith(b.slice(-3)) ? a.slice(0, -3) : a} to ${b}`,
)
