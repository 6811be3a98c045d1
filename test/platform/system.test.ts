import * as h5 from '@/platform/system/index.h5'
import * as weapp from '@/platform/system/index.weapp'
import { tabBarColours, windowColours } from '@/styles/tokens'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const dark = { window: windowColours.dark, tabBar: tabBarColours.dark }

beforeEach(() => {
  jest.resetAllMocks()
  for (const call of [fake.setNavigationBarColor, fake.setTabBarStyle]) {
    call.mockResolvedValue({})
  }
})

describe('on WeChat', () => {
  it('knows the theme and hears of its change until it stops listening', () => {
    fake.getAppBaseInfo.mockReturnValue({ theme: 'dark' })
    expect(weapp.prefersDark()).toBe(true)
    const changed = jest.fn()
    const stop = weapp.onThemeChange(changed)
    const [heard] = fake.onThemeChange.mock.calls[0]
    heard({ theme: 'dark' })
    heard({ theme: 'light' })
    expect(changed.mock.calls).toEqual([[true], [false]])
    stop()
    expect(fake.offThemeChange).toHaveBeenCalledWith(heard)
  })

  it('scene 1154 is a single page in Moments, 1155 the full app opened from there', () => {
    fake.getLaunchOptionsSync.mockReturnValueOnce({ scene: 1154 }).mockReturnValueOnce({ scene: 1155 })
    expect(weapp.isSinglePage()).toBe(true)
    expect(weapp.isSinglePage()).toBe(false)
  })

  it('colours both bars, and a page that is no tab may refuse the lower one', () => {
    fake.setTabBarStyle.mockRejectedValue({ errMsg: 'setTabBarStyle:fail not TabBar page' })
    weapp.setBars(dark)
    expect(fake.setNavigationBarColor).toHaveBeenCalledWith(
      expect.objectContaining({ frontColor: '#ffffff', backgroundColor: '#101418' }),
    )
    expect(fake.setTabBarStyle).toHaveBeenCalledWith(tabBarColours.dark)
  })
})

describe('in a browser', () => {
  const { matchMedia } = window
  afterEach(() => {
    window.matchMedia = matchMedia
  })

  it('asks the media queries', () => {
    window.matchMedia = (media) => ({ ...matchMedia(media), matches: media.includes('reduce') })
    expect(h5.prefersReducedMotion()).toBe(true)
    expect(h5.prefersDark()).toBe(false)
  })

  it('hears of a new theme until it stops listening', () => {
    const theme = new EventTarget()
    window.matchMedia = (media) =>
      Object.assign(
        theme,
        { ...matchMedia(media) },
        {
          addEventListener: EventTarget.prototype.addEventListener,
          removeEventListener: EventTarget.prototype.removeEventListener,
          dispatchEvent: EventTarget.prototype.dispatchEvent,
        },
      )
    const changed = jest.fn()
    const stop = h5.onThemeChange(changed)
    theme.dispatchEvent(Object.assign(new Event('change'), { matches: true }))
    stop()
    theme.dispatchEvent(Object.assign(new Event('change'), { matches: false }))
    expect(changed.mock.calls).toEqual([[true]])
  })

  it('Safari 13, whose media queries have no listeners, is left in peace', () => {
    window.matchMedia = (media) => Object.assign({}, matchMedia(media), { addEventListener: undefined })
    expect(() => h5.onThemeChange(jest.fn())()).not.toThrow()
  })

  it('keeps one theme-color, however often it changes', () => {
    h5.setBars(dark)
    h5.setBars({ window: windowColours.light, tabBar: tabBarColours.light })
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
    expect(metas.map(({ content }) => content)).toEqual(['#F4F5F2'])
  })

  it('is never a single page of Moments', () => {
    expect(h5.isSinglePage()).toBe(false)
  })
})
