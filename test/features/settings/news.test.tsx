import { areMessagesOn, askToSubscribe } from '@/platform/subscribe'
import { openPermissions } from '@/platform/permissions'
import { routes } from '@/routes'
import SettingsPage from '@/subpages/settings'
import { hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { makeStores } from '../../fakes/stores'

jest.mock('@/platform/navigate')
jest.mock('@/platform/permissions')
jest.mock('@/platform/subscribe', () => ({
  canSubscribe: true,
  areMessagesOn: jest.fn(),
  askToSubscribe: jest.fn(),
}))

const before = process.env.TARO_APP_TEMPLATES
beforeEach(() => {
  process.env.TARO_APP_TEMPLATES = JSON.stringify({ 'session-moved': 'changed', 'place-offered': 'free' })
})
afterEach(() => {
  process.env.TARO_APP_TEMPLATES = before ?? ''
})

test('it says what was answered, and asks again whoever wants to be asked', async () => {
  await openPage(SettingsPage, routes.settings(), makeStores())
  expect(hasControl('候补到位 还没有问过你')).toBe(true)
  jest.mocked(askToSubscribe).mockResolvedValueOnce({ status: 'answered', answers: { changed: 'rejected' } })
  await tap('报上以后的变动和提醒')
  expect(askToSubscribe).toHaveBeenLastCalledWith(['changed'])
  expect(hasControl('报上以后的变动和提醒 没有允许')).toBe(true)
  jest.mocked(askToSubscribe).mockResolvedValueOnce({ status: 'answered', answers: { changed: 'accepted' } })
  await tap('报上以后的变动和提醒')
  expect(hasControl('报上以后的变动和提醒 已经允许')).toBe(true)
})

test('with messages switched off in WeChat it says so and leads there', async () => {
  await openPage(SettingsPage, routes.settings(), makeStores())
  jest.mocked(askToSubscribe).mockResolvedValueOnce({ status: 'switched-off' })
  await tap('候补到位')
  expect(text()).toContain('微信里关掉了这个小程序的消息')
  await tap('去打开')
  expect(openPermissions).toHaveBeenCalled()
})

test('it looks at WeChat’s own switch when it opens, and when somebody comes back from there', async () => {
  jest.mocked(areMessagesOn).mockResolvedValueOnce(false)
  const page = await openPage(SettingsPage, routes.settings(), makeStores())
  expect(text()).toContain('微信里关掉了这个小程序的消息')
  jest.mocked(areMessagesOn).mockResolvedValueOnce(true)
  page.happen('onShow')
  await settle()
  expect(text()).not.toContain('微信里关掉了')
})

test('a build without templates asks nobody', async () => {
  process.env.TARO_APP_TEMPLATES = ''
  await openPage(SettingsPage, routes.settings(), makeStores())
  expect(text()).toContain('这里没有微信提醒')
})
