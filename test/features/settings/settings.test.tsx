import { routes } from '@/routes'
import SettingsPage from '@/subpages/settings'
import { control, openPage, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores } from '../../fakes/stores'

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

test('what is stored is said', async () => {
  await openPage(SettingsPage, routes.settings(), makeStores())
  expect(text()).toContain('没有证件号')
})
