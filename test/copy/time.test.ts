import { zhCn, zhCnElder } from '@/copy'
import { en, enElder } from '@/copy/en'

const start = '2025-05-24T09:00:00+08:00'
const end = '2025-05-24T10:30:00+08:00'

test('days and hours', () => {
  const { time } = zhCn
  expect(time.when(start, end)).toBe('5月24日 周六 09:00–10:30')
  expect(time.shortWhen(start, end, '2025-05-20')).toBe('周六 09:00–10:30')
  expect(time.shortWhen(start, end, '2025-05-23')).toBe('明天 09:00–10:30')
  expect(time.dayHeading('2025-05-24', '2025-05-24')).toBe('今天 · 5月24日 周六')
  expect(time.dayHeading('2025-05-24', '2025-05-20')).toBe('5月24日 周六')
  expect(time.clockFace('2025-05-20T08:00:00+08:00')).toBe('2025年5月20日 周二 08:00')
})

test('长辈版 spells out the weekday and the time of day', () => {
  const { time } = zhCnElder
  expect(time.start(start)).toBe('5月24日 星期六 上午9点')
  expect(time.hours(start, end)).toBe('上午9点到上午10点半')
  expect(time.clock('2025-05-24T14:05:00+08:00')).toBe('下午2点05分')
  expect(time.clock('2025-05-24T12:00:00+08:00')).toBe('下午12点')
})

test('days and hours in English', () => {
  const { time } = en
  expect(time.when(start, end)).toBe('Sat 24 May, 09:00–10:30')
  expect(time.shortWhen(start, end, '2025-05-20')).toBe('Sat 09:00–10:30')
  expect(time.shortWhen(start, end, '2025-05-23')).toBe('Sat 09:00–10:30')
  expect(time.dayHeading('2025-05-24', '2025-05-23')).toBe('Tomorrow · Sat 24 May')
  expect(time.moment(start)).toBe('24 May, 09:00')
  expect(time.date('2025-05-20')).toBe('20 May 2025')
  expect(time.clockFace('2025-05-20T08:00:00+08:00')).toBe('Tue 20 May 2025, 08:00')
})

test('长辈版 in English spells out weekdays, months and the time of day', () => {
  const { time } = enElder
  expect(time.start('2025-09-13T09:00:00+08:00')).toBe('Saturday 13 September, 9 am')
  expect(time.hours(start, end)).toBe('9 to 10:30 am')
  expect(time.hours(start, '2025-05-24T12:00:00+08:00')).toBe('9 am to noon')
  expect(time.hours(start, '2025-05-24T14:00:00+08:00')).toBe('9 am to 2 pm')
  expect(time.clock('2025-05-24T14:05:00+08:00')).toBe('2:05 pm')
  expect(time.clock('2025-05-24T12:00:00+08:00')).toBe('noon')
  expect(time.clock('2025-05-24T12:30:00+08:00')).toBe('12:30 pm')
})

test.each([
  [20, '约 50 m'],
  [730, '约 750 m'],
  [960, '约 1 km'],
  [1234, '约 1.2 km'],
  [9960, '约 10 km'],
  [17_600, '约 18 km'],
])('%d metres', (metres, words) => {
  expect(zhCn.time.distance(metres)).toBe(words)
  expect(en.time.distance(metres)).toBe(words.replace('约', 'about'))
})

test('an offer that has run out counts no further down', () => {
  expect(zhCn.time.countdown(7100)).toBe('1:58:20')
  expect(zhCn.time.countdown(-5)).toBe('0:00:00')
})
