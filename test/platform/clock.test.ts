import { deviceNowMs, every } from '@/platform/clock'

beforeEach(() => jest.useFakeTimers({ now: new Date('2025-05-20T08:00:00+08:00') }))
afterEach(() => jest.useRealTimers())

it('reads the device', () => {
  expect(deviceNowMs()).toBe(Date.parse('2025-05-20T00:00:00Z'))
})

it('ticks until it is stopped, and stopping twice does no harm', () => {
  const tick = jest.fn()
  const stop = every(1000, tick)
  jest.advanceTimersByTime(3000)
  stop()
  stop()
  jest.advanceTimersByTime(3000)
  expect(tick).toHaveBeenCalledTimes(3)
})
