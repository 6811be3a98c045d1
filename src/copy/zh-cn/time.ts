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

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

const two = (value: number) => String(value).padStart(2, '0')

const monthDay = (day: Day) => {
  const { month, date } = monthAndDay(day)
  return `${month}月${date}日`
}

function timeWords(
  weekdayPrefix: string,
  clock: (instant: Instant) => string,
  range: (a: string, b: string) => string,
) {
  const weekday = (day: Day) => `${weekdayPrefix}${WEEKDAYS[weekdayOf(day)] ?? ''}`
  const day = (value: Day) => `${monthDay(value)} ${weekday(value)}`
  const nearby = (value: Day, today: Day) => {
    const ahead = daysBetween(today, value)
    return ahead === 0 ? '今天' : ahead === 1 ? '明天' : undefined
  }
  const hours = (startsAt: Instant, endsAt: Instant) => range(clock(startsAt), clock(endsAt))
  return {
    monthDay,
    weekday,
    /** 5月24日 周六 */
    day,
    /** 2025年5月20日 */
    date: (value: Day) => `${value.slice(0, 4)}年${monthDay(value)}`,
    /** 2025年5月20日 周二 08:00 */
    clockFace: (now: Instant) => `${yearOf(now)}年${day(dayOf(now))} ${clock(now)}`,
    /** 今天 · 5月20日 周二 */
    dayHeading: (value: Day, today: Day) => [nearby(value, today), day(value)].filter(Boolean).join(' · '),
    clock,
    /** 09:00–10:00 */
    hours,
    /** Where the day stands above: 周六 09:00–10:00 */
    shortWhen: (startsAt: Instant, endsAt: Instant, today: Day) => {
      const startDay = dayOf(startsAt)
      return `${nearby(startDay, today) ?? weekday(startDay)} ${hours(startsAt, endsAt)}`
    },
    /** 5月24日 周六 09:00–10:00 */
    when: (startsAt: Instant, endsAt: Instant) => `${day(dayOf(startsAt))} ${hours(startsAt, endsAt)}`,
    /** 5月24日 周六 09:00 */
    start: (startsAt: Instant) => `${day(dayOf(startsAt))} ${clock(startsAt)}`,
    /** 5月22日 10:00 */
    moment: (at: Instant) => `${monthDay(dayOf(at))} ${clock(at)}`,
    /** 今天 07:42, 5月19日 07:42 */
    past: (at: Instant, today: Day) => `${dayOf(at) === today ? '今天' : monthDay(dayOf(at))} ${clock(at)}`,
    /** 1:58:20 */
    countdown: (secondsLeft: number) => {
      const seconds = Math.max(0, secondsLeft)
      return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
    },
    /** 约 1.2 km */
    distance: (metres: number) => `约 ${metric(metres)}`,
  }
}

/** A tenth of a kilometre means something up to ten. */
function kilometres(metres: number): string {
  const value = metres / 1000
  return value < 9.95 ? String(Math.round(value * 10) / 10) : String(Math.round(value))
}

/** As exact as a distance in a straight line deserves: 350 m, 1.2 km. */
export function metric(metres: number): string {
  return metres < 950 ? `${Math.max(50, Math.round(metres / 50) * 50)} m` : `${kilometres(metres)} km`
}

function spokenClock(instant: Instant): string {
  const hour = hourOf(instant)
  const half = hour < 12 ? '上午' : hour < 18 ? '下午' : '晚上'
  const [, minutes = '00'] = clockTime(instant).split(':')
  const ofDay = hour > 12 ? hour - 12 : hour
  return `${half}${ofDay}点${minutes === '00' ? '' : minutes === '30' ? '半' : `${minutes}分`}`
}

export const time = timeWords('周', clockTime, (a, b) => `${a}–${b}`)

/** 5月24日 星期六 上午9点 */
export const elderTime: typeof time = timeWords('星期', spokenClock, (a, b) => `${a}到${b}`)
