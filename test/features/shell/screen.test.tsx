import { act } from 'react'
import { Screen } from '@/features/shell/screen'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { openPage, tap, text } from '../../fakes/hand'
import { makeStores } from '../../fakes/stores'

jest.mock('@/platform/navigate')

const root = () => document.querySelector('.screen')?.className ?? ''

test('the page wears the theme and 长辈版 of the settings, and follows them', async () => {
  const stores = makeStores()
  await openPage(() => <Screen tab="home">content</Screen>, routes.home(), stores)
  expect(root()).toContain('theme-system')
  expect(root()).not.toContain('mode-elder')
  act(() => stores.settings.getState().change({ theme: 'dark', isElder: true }))
  expect(root()).toContain('theme-dark')
  expect(root()).toContain('mode-elder')
  expect(document.documentElement.dataset.theme).toBe('dark')
})

test('a demonstration says so, and what time it takes it to be', async () => {
  const stores = makeStores()
  await openPage(() => <Screen tab="home">content</Screen>, routes.home(), stores)
  expect(text()).toContain('演示数据 · 时钟为2025年5月20日 周二 08:00')
  act(() => stores.settings.getState().change({ isElder: true }))
  expect(text()).toContain('演示：5月20日 星期二 上午8点')
})

test('the strip leads to what a demonstration is', async () => {
  await openPage(() => <Screen tab="home">content</Screen>, routes.home(), makeStores())
  await tap('关于演示')
  expect(goTo).toHaveBeenCalledWith(routes.demo())
})
