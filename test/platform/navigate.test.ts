import { goBack, goTo, onRefused, replaceWith, switchTo, toTop } from '@/platform/navigate/index.weapp'
import { fake, settle } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))
jest.mock('@/platform/system', () => jest.requireActual<object>('@/platform/system/index.weapp'))

const pagesOpen = (count: number) => fake.getCurrentPages.mockReturnValue(Array(count).fill({}))

beforeEach(() => {
  jest.resetAllMocks()
  for (const move of [fake.navigateTo, fake.redirectTo, fake.navigateBack, fake.reLaunch, fake.switchTab]) {
    move.mockResolvedValue({})
  }
  fake.getLaunchOptionsSync.mockReturnValue({ scene: 1001 })
  pagesOpen(1)
})

afterEach(settle)

it('opens a page on top of the others', () => {
  goTo('/subpages/activity/index?id=1')
  expect(fake.navigateTo).toHaveBeenCalledWith({ url: '/subpages/activity/index?id=1' })
})

it('with nine pages open, the new one takes the place of the top one', () => {
  pagesOpen(9)
  goTo('/a')
  expect(fake.navigateTo).not.toHaveBeenCalled()
  expect(fake.redirectTo).toHaveBeenCalledWith({ url: '/a' })
})

it('the second of two quick taps is dropped, a later one is not', async () => {
  goTo('/a')
  goTo('/a')
  expect(fake.navigateTo).toHaveBeenCalledTimes(1)
  await settle()
  goTo('/a')
  expect(fake.navigateTo).toHaveBeenCalledTimes(2)
})

it('a move that is refused is no unhandled error and does not block the next', async () => {
  fake.navigateTo.mockRejectedValueOnce({ errMsg: 'navigateTo:fail' })
  goTo('/a')
  await settle()
  goTo('/a')
  expect(fake.navigateTo).toHaveBeenCalledTimes(2)
})

it('a move that is refused is told, except where WeChat tells it itself', async () => {
  const told = jest.fn()
  const stop = onRefused(told)
  fake.switchTab.mockRejectedValue({ errMsg: 'switchTab:fail' })
  switchTo('/tab')
  await settle()
  expect(told).toHaveBeenCalledTimes(1)
  fake.getLaunchOptionsSync.mockReturnValue({ scene: 1154 })
  switchTo('/tab')
  await settle()
  expect(told).toHaveBeenCalledTimes(1)
  stop()
})

it('goes back when there is somewhere to go back to', () => {
  pagesOpen(2)
  goBack('/home')
  expect(fake.navigateBack).toHaveBeenCalledWith({ delta: 1 })
})

it('goes home from a page that was the way in', () => {
  goBack('/home')
  expect(fake.navigateBack).not.toHaveBeenCalled()
  expect(fake.reLaunch).toHaveBeenCalledWith({ url: '/home' })
})

it('replaces, and switches tabs without a query', () => {
  replaceWith('/b?x=1')
  switchTo('/tab?x=1')
  expect(fake.redirectTo).toHaveBeenCalledWith({ url: '/b?x=1' })
  expect(fake.switchTab).toHaveBeenCalledWith({ url: '/tab' })
})

it('goes to the head of the page', () => {
  fake.pageScrollTo.mockResolvedValue({})
  toTop()
  expect(fake.pageScrollTo).toHaveBeenCalledWith({ scrollTop: 0, duration: 0 })
})
