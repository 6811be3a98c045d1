import * as h5 from '@/platform/screen/index.h5'
import * as weapp from '@/platform/screen/index.weapp'
import { fake, settle } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => jest.resetAllMocks())

describe('on WeChat', () => {
  const brightness = () => fake.setScreenBrightness.mock.calls.map(([{ value }]) => value)

  beforeEach(() => {
    fake.getScreenBrightness.mockResolvedValue({ value: 0.3 })
    fake.setScreenBrightness.mockResolvedValue({})
    fake.setKeepScreenOn.mockResolvedValue({})
  })

  it('turns the screen up, and back to what it was', async () => {
    const report = jest.fn()
    const stop = weapp.keepBright(report)
    await settle()
    expect(report.mock.calls).toEqual([['bright']])
    stop()
    stop()
    expect(brightness()).toEqual([1, 0.3])
    expect(fake.setKeepScreenOn.mock.calls).toEqual([[{ keepScreenOn: true }], [{ keepScreenOn: false }]])
  })

  it('a page that is left before the answer comes is not turned up any more', async () => {
    weapp.keepBright()()
    await settle()
    expect(brightness()).toEqual([])
  })

  it('left in the middle of turning up, the screen ends as dark and as free to sleep as before', async () => {
    let turnedUp = (): void => undefined
    fake.setScreenBrightness.mockReturnValueOnce(new Promise<void>((resolve) => (turnedUp = resolve)))
    const stop = weapp.keepBright()
    await settle()
    stop()
    turnedUp()
    await settle()
    expect(brightness().at(-1)).toBe(0.3)
    expect(fake.setKeepScreenOn).toHaveBeenLastCalledWith({ keepScreenOn: false })
  })

  it('says when it cannot', async () => {
    fake.getScreenBrightness.mockRejectedValue({ errMsg: 'fail' })
    const report = jest.fn()
    weapp.keepBright(report)
    await settle()
    expect(report.mock.calls).toEqual([['unsupported']])
  })
})

describe('in a browser', () => {
  const release = jest.fn()
  const request = jest.fn()
  const show = () => document.dispatchEvent(new Event('visibilitychange'))

  beforeEach(() => {
    release.mockResolvedValue(undefined)
    request.mockResolvedValue({ release })
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  })
  afterEach(() => Reflect.deleteProperty(navigator, 'wakeLock'))

  it('keeps the screen on, again after the page was hidden, and lets go at the end', async () => {
    const report = jest.fn()
    const stop = h5.keepBright(report)
    await settle()
    show()
    await settle()
    expect(report.mock.calls).toEqual([['awake'], ['awake']])
    stop()
    show()
    await settle()
    expect(request).toHaveBeenCalledTimes(2)
    expect(release).toHaveBeenCalled()
  })

  it('lets go of a lock that comes after the page was left', async () => {
    h5.keepBright()()
    await settle()
    expect(release).toHaveBeenCalledTimes(1)
  })

  it('says when the browser has no such lock', async () => {
    Reflect.deleteProperty(navigator, 'wakeLock')
    const report = jest.fn()
    h5.keepBright(report)
    await settle()
    expect(report.mock.calls).toEqual([['unsupported']])
  })
})
