import { act } from 'react'
import { AppRoot } from '@/features/shell/app-root'
import { routes } from '@/routes'
import SettingsPage from '@/subpages/settings'
import { control, openPage, settle, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeStores } from '../../fakes/stores'
import { mountPage } from '../../setup/mount'

jest.mock('@/platform/navigate')

let mockIsLost = true

jest.mock('@/copy/en', () => {
  if (mockIsLost) throw new Error('the network is gone')
  return jest.requireActual<object>('@/copy/en')
})

function storageWith(settings: object) {
  const storage = mapStorage()
  storage.write('settings', JSON.stringify(settings))
  return storage
}

const inEnglish = () => storageWith({ theme: 'light', isElder: false, language: 'en' })

/** Everything that stands on the page at one time or another until it has come to rest. */
async function everShown(storage: ReturnType<typeof mapStorage>): Promise<string> {
  const shown: string[] = []
  const watch = new MutationObserver(() => shown.push(text()))
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  const stores = makeStores({ storage })
  await act(() =>
    mountPage(
      () => (
        <AppRoot stores={stores}>
          <SettingsPage />
        </AppRoot>
      ),
      routes.settings(),
    ),
  )
  await settle()
  watch.disconnect()
  return shown.join('\n')
}

// In this order: what has been fetched stays.

test('where English cannot be fetched Chinese is shown, the choice is kept, and one can ask again', async () => {
  const storage = mapStorage()
  await openPage(SettingsPage, routes.settings(), makeStores({ storage }))
  await tap('English')
  expect(text()).toContain('英文没有取到，先用中文。')
  expect(control('English').getAttribute('aria-checked')).toBe('true')
  expect(JSON.parse(storage.read('settings') ?? '')).toMatchObject({ language: 'en' })
  expect(document.documentElement.lang).toBe('zh-CN')

  mockIsLost = false
  await tap('再试一次')
  expect(text()).toContain('What is stored')
  expect(document.documentElement.lang).toBe('en')
})

test('who comes with English chosen sees no Chinese before it', async () => {
  const shown = await everShown(inEnglish())
  expect(shown).toContain('What is stored')
  expect(shown).not.toMatch(/存了什么|长辈版|外观/)
})

test('the other language is chosen under its own name, shown at once and kept', async () => {
  const storage = mapStorage()
  const { utils, happen } = await openPage(SettingsPage, routes.settings(), makeStores({ storage }))
  happen('onShow')
  await tap('English')
  expect(text()).toContain('Appearance')
  expect(document.title).toBe('Settings')
  await tap('Large text')
  utils.unmout()

  await openPage(SettingsPage, routes.settings(), makeStores({ storage }))
  expect(control('Tuesday 20 May, 8 am')).toBeDefined()
  await tap('中文')
  expect(text()).toContain('外观')
  expect(document.documentElement.lang).toBe('zh-CN')
})

test('settings kept before there was a choice of language still count', async () => {
  const storage = storageWith({ theme: 'dark', isElder: true })
  await openPage(SettingsPage, routes.settings(), makeStores({ storage }))
  expect(control('深色').getAttribute('aria-checked')).toBe('true')
  expect(control('中文').getAttribute('aria-checked')).toBe('true')
})
