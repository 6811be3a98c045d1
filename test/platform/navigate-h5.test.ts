import { goTo, onRefused } from '@/platform/navigate/index.h5'
import { setPageCode, shownCode } from '@/platform/elements/router/page-code'
import { fake, settle } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const told = jest.fn()
const online = jest.fn()
const lost = () => Promise.reject(new Error('Loading chunk failed'))

beforeEach(() => {
  jest.resetAllMocks()
  fake.navigateTo.mockResolvedValue({})
  fake.getCurrentPages.mockReturnValue([{}])
  Object.assign(window, { fetch: online })
  onRefused(told)
  window.sessionStorage.clear()
})

it('a browser goes to a page once its code is there', async () => {
  let arrive: () => void = () => undefined
  setPageCode(
    (address) => address === '/ticket',
    () => new Promise<void>((resolve) => (arrive = resolve)),
  )
  goTo('/subpages/ticket/index?id=1')
  await settle()
  expect(fake.navigateTo).not.toHaveBeenCalled()
  arrive()
  await settle()
  expect(fake.navigateTo).toHaveBeenCalledWith({ url: '/ticket?id=1' })
})

it('without a network the page stays, and the user is told', async () => {
  setPageCode((address) => address === '/ticket', lost)
  online.mockRejectedValue(new TypeError('Failed to fetch'))
  goTo('/subpages/ticket/index?id=1')
  await settle()
  expect(online).toHaveBeenCalledWith('/ticket?id=1', { method: 'HEAD', cache: 'no-store' })
  expect(fake.navigateTo).not.toHaveBeenCalled()
  expect(told).toHaveBeenCalledTimes(1)
})

it('a first page that does not come a second time is a question to the user, who may try again', async () => {
  window.sessionStorage.setItem('reloaded-for', '/ticket')
  await expect(shownCode('/ticket', lost())).rejects.toThrow()
  expect(told).toHaveBeenCalledWith(expect.any(Function))
})

it('a page that comes is forgotten to have been reloaded for', async () => {
  window.sessionStorage.setItem('reloaded-for', '/ticket')
  expect(await shownCode('/ticket', Promise.resolve('code'))).toBe('code')
  expect(window.sessionStorage.getItem('reloaded-for')).toBeNull()
})
