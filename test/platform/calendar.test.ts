import * as h5 from '@/platform/calendar/index.h5'
import { icsOf } from '@/platform/calendar/ics'
import * as weapp from '@/platform/calendar/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const event = {
  id: 'robot-contest-0531-0900',
  revision: 2,
  title: '青少年机器人竞赛',
  startsAtMs: Date.parse('2025-05-31T09:00:00+08:00'),
  endsAtMs: Date.parse('2025-05-31T11:30:00+08:00'),
  location: '地点待公布（小店区）',
  description: '示例场次，以主办方通知为准。\nhttps://kjz.example.cn/activity/robot-contest',
}

beforeEach(() => jest.resetAllMocks())

/** A file's lines with those that RFC 5545 folds made whole again. */
const lines = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('the file', () => {
  it('has the times in UTC, whatever zone the suite runs in', () => {
    expect(lines(icsOf(event))).toEqual(
      expect.arrayContaining(['DTSTART:20250531T010000Z', 'DTEND:20250531T033000Z']),
    )
  })

  it('says what, where and what is not settled, and has the id of the session', () => {
    expect(lines(icsOf(event))).toEqual(
      expect.arrayContaining([
        'UID:robot-contest-0531-0900@science-week',
        'SEQUENCE:2',
        'SUMMARY:青少年机器人竞赛',
        'LOCATION:地点待公布（小店区）',
        'DESCRIPTION:示例场次，以主办方通知为准。\\nhttps://kjz.example.cn/activity/robot-contest',
      ]),
    )
  })
})

describe('added again after the session was moved', () => {
  it('is the same entry in a later version, which takes the place of the earlier one', () => {
    const [before, after] = [event, { ...event, revision: 3, startsAtMs: event.startsAtMs + 3_600_000 }].map(
      (one) => lines(icsOf(one)),
    )
    const of = (file: readonly string[] | undefined, name: string) =>
      file?.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)
    expect(of(after, 'UID')).toBe(of(before, 'UID'))
    expect(Number(of(after, 'SEQUENCE'))).toBeGreaterThan(Number(of(before, 'SEQUENCE')))
    expect(of(after, 'DTSTART')).toBe('20250531T020000Z')
    expect([h5.replacesEntry, weapp.replacesEntry]).toEqual([true, false])
  })
})

describe('on WeChat', () => {
  it('asks the phone, in seconds and with the end as a string', async () => {
    fake.addPhoneCalendar.mockResolvedValue({})
    expect(await weapp.addToCalendar(event)).toBe('added')
    expect(fake.addPhoneCalendar).toHaveBeenCalledWith({
      title: event.title,
      startTime: 1748653200,
      endTime: '1748662200',
      description: event.description,
      location: event.location,
      alarmOffset: 7200,
    })
  })

  it.each([
    ['addPhoneCalendar:fail auth deny', 'refused'],
    ['addPhoneCalendar:fail:auth denied', 'refused'],
    ['addPhoneCalendar:fail cancel', 'cancelled'],
    ['addPhoneCalendar:fail api scope is not declared in the privacy agreement', 'unsupported'],
  ])('%s is %s', async (errMsg, result) => {
    fake.addPhoneCalendar.mockRejectedValue({ errMsg })
    expect(await weapp.addToCalendar(event)).toBe(result)
  })
})

describe('in a browser', () => {
  it('downloads the file under the session’s name', async () => {
    const made: Blob[] = []
    const clicked: string[] = []
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob)
      return 'blob:file'
    }
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download)
    })
    jest.useFakeTimers()
    expect(await h5.addToCalendar(event)).toBe('downloaded')
    jest.useRealTimers()
    expect(clicked).toEqual(['robot-contest-0531-0900.ics'])
    expect(made[0]?.type).toBe('text/calendar;charset=utf-8')
    expect(made[0]?.size).toBeGreaterThan(300)
    expect(document.querySelector('a')).toBeNull()
  })

  it('says so when there can be no file', async () => {
    expect(await h5.addToCalendar({ ...event, endsAtMs: Number.NaN })).toBe('unsupported')
  })
})
