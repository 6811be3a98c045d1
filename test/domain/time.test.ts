import {
  addDays,
  addMinutes,
  atHour,
  clockTime,
  dayOf,
  daysBetween,
  fromMs,
  hourOf,
  minutesBetween,
  monthAndDay,
  toMs,
  weekdayOf,
  yearOf,
} from '@/domain/time'

describe('time in the city, wherever the phone is', () => {
  const lateEvening = '2031-12-31T23:30:00+08:00'

  it('reads day, hour, year and clock by the city’s offset', () => {
    expect([dayOf(lateEvening), hourOf(lateEvening), yearOf(lateEvening), clockTime(lateEvening)]).toEqual([
      '2031-12-31',
      23,
      2031,
      '23:30',
    ])
  })
  it('writes instants in one form, which sorts as text', () => {
    expect(fromMs(toMs('2031-12-31T15:30:00Z'))).toBe(lateEvening)
    expect(addMinutes(lateEvening, 31)).toBe('2032-01-01T00:01:00+08:00')
    expect(atHour('2031-04-05', 8)).toBe('2031-04-05T08:00:00+08:00')
  })
  it('counts whole minutes in both directions', () => {
    expect(minutesBetween(lateEvening, '2032-01-01T00:00:30+08:00')).toBe(30)
    expect(minutesBetween('2032-01-01T00:00:00+08:00', lateEvening)).toBe(-30)
  })
  it('steps over months, leap days and the clock changes of other countries', () => {
    expect(addDays('2032-02-28', 1)).toBe('2032-02-29')
    expect(addDays('2031-03-09', 1)).toBe('2031-03-10')
    expect(daysBetween('2031-03-01', '2031-04-01')).toBe(31)
    expect(weekdayOf('2031-04-12')).toBe(6)
    expect(monthAndDay('2031-04-12')).toEqual({ month: 4, date: 12 })
  })
})
