import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import SettingsPage from '@/subpages/settings'
import { control, hasControl, openPage, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores } from '../../fakes/stores'
import { doudou, living, me, signedUp } from '../registration/household'

jest.mock('@/platform/navigate')

const root = () => document.querySelector('[class*="theme-"]')?.className ?? ''

test('长辈版 and the look are chosen, shown at once and kept', async () => {
  const storage = mapStorage()
  const backend = makeBackend(storage)
  const first = await openPage(SettingsPage, routes.settings(), makeStores({ storage, backend }))
  expect(control('长辈版').getAttribute('aria-checked')).toBe('false')
  await tap('长辈版')
  await tap('深色')
  expect(control('长辈版').getAttribute('aria-checked')).toBe('true')
  expect(root()).toContain('mode-elder')
  expect(root()).toContain('theme-dark')
  first.utils.unmout()

  await openPage(SettingsPage, routes.settings(), makeStores({ storage, backend }))
  expect(root()).toContain('mode-elder')
  expect(control('深色').getAttribute('aria-checked')).toBe('true')
})

test('what is stored is said: here without a server, there with one', async () => {
  const stores = makeStores()
  const first = await openPage(SettingsPage, routes.settings(), stores)
  expect(text()).toContain('没有证件号')
  expect(text()).toContain('都只存在这部手机里，不上传')
  expect(text()).not.toContain('服务器')
  first.utils.unmout()
  await openPage(SettingsPage, routes.settings(), { ...stores, isShared: true })
  expect(text()).toContain('存在服务器上')
  expect(text()).not.toContain('不上传。收藏')
})

test('from here one comes to the household and to what was agreed to', async () => {
  const backend = await living(makeBackend(), me, doudou)
  await signedUp(backend, 1, 'community-clinic-0524-0900', [me, doudou])
  await openPage(SettingsPage, routes.settings(), makeStores({ backend }))
  await tap('监护人同意记录 1 份')
  expect(goTo).toHaveBeenLastCalledWith(routes.people())
  await tap('我的家人 2 人')
  expect(goTo).toHaveBeenLastCalledWith(routes.people())
})

test('a browser has no reminders of WeChat, and says where changes are told', async () => {
  await openPage(SettingsPage, routes.settings(), makeStores())
  expect(text()).toContain('这里没有微信提醒。有变动，看“我的”里的“消息”。')
  expect(hasControl('允许提醒')).toBe(false)
})
