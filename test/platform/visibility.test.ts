import * as h5 from '@/platform/visibility/index.h5'
import * as weapp from '@/platform/visibility/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => jest.resetAllMocks())

describe('in a browser', () => {
  type Change = Pick<IntersectionObserverEntry, 'isIntersecting' | 'boundingClientRect'>
  const observe = jest.fn()
  const disconnect = jest.fn()
  const made = jest.fn()
  let tell: (changes: readonly Change[]) => void = () => undefined

  beforeEach(() => {
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe = observe
        disconnect = disconnect
        constructor(callback: (changes: readonly Change[]) => void, options: IntersectionObserverInit) {
          tell = callback
          made(options)
        }
      },
    })
    document.body.innerHTML = '<div class="taro_page"><div id="part"></div></div>'
  })

  const change = (isIntersecting: boolean, height: number) =>
    ({ isIntersecting, boundingClientRect: { height } }) as Change

  test('tells what comes near the window of its own page, with its height, until it is stopped', () => {
    const seen = jest.fn()
    const stop = h5.watchSight('part', 800, seen)
    expect(made).toHaveBeenCalledWith({ root: document.querySelector('.taro_page'), rootMargin: '800px 0px' })
    expect(observe).toHaveBeenCalledWith(document.querySelector('#part'))
    tell([change(true, 2540), change(false, 2541)])
    expect(seen.mock.calls).toEqual([[{ isNear: false, height: 2541 }]])
    stop()
    expect(disconnect).toHaveBeenCalled()
  })

  test('a page behind another one has no heights, and nothing on it leaves', () => {
    const seen = jest.fn()
    h5.watchSight('part', 800, seen)
    tell([change(false, 0)])
    expect(seen).not.toHaveBeenCalled()
  })

  test('what is not there is not watched', () => {
    h5.watchSight('gone', 800, jest.fn())()
    expect(made).not.toHaveBeenCalled()
  })
})

describe('on WeChat', () => {
  test('tells what comes near the window of the page in sight', () => {
    const observe = jest.fn()
    const observer = { relativeToViewport: jest.fn(), observe, disconnect: jest.fn() }
    observer.relativeToViewport.mockReturnValue(observer)
    const page = {}
    fake.getCurrentInstance.mockReturnValue({ page })
    fake.createIntersectionObserver.mockReturnValue(observer)
    const seen = jest.fn()
    const stop = weapp.watchSight('part', 800, seen)
    expect(fake.createIntersectionObserver).toHaveBeenCalledWith(page)
    expect(observer.relativeToViewport).toHaveBeenCalledWith({ top: 800, bottom: 800 })
    const [selector, told] = observe.mock.calls[0] as [string, (result: object) => void]
    expect(selector).toBe('#part')
    told({ intersectionRatio: 0.01, boundingClientRect: { height: 2540 } })
    told({ intersectionRatio: 0, boundingClientRect: { height: 2541 } })
    expect(seen.mock.calls).toEqual([[{ isNear: true, height: 2540 }], [{ isNear: false, height: 2541 }]])
    stop()
    expect(observer.disconnect).toHaveBeenCalled()
  })

  test('without a page there is nothing to watch', () => {
    fake.getCurrentInstance.mockReturnValue({})
    weapp.watchSight('part', 800, jest.fn())()
    expect(fake.createIntersectionObserver).not.toHaveBeenCalled()
  })
})
