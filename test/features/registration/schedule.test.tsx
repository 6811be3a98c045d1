import { act } from 'react'
import { goTo, switchTo } from '@/platform/navigate'
import { NextUp } from '@/features/registration/next-up'
import SchedulePage from '@/pages/schedule'
import { routes } from '@/routes'
import { useBrowsing } from '@/state/use-browsing'
import { hasControl, openPage, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { grandma, living, me, signedUp } from './household'

jest.mock('@/platform/navigate')
beforeEach(() => jest.clearAllMocks())

const open = async (backend: Backend) => {
  const stores = makeStores({ backend })
  await openPage(SchedulePage, routes.schedule(), stores)
  return stores
}

test('what is next comes first, then all by day', async () => {
  const backend = await living(makeBackend(), me, grandma)
  const later = await signedUp(backend, 1, 'first-aid-0525-1500', [me])
  const next = await signedUp(backend, 2, 'community-clinic-0524-0900', [me, grandma])
  await open(backend)
  expect(text()).toMatch(/下一场 · 还有 4 天.*社区义诊.*5月24日 周六1 场.*5月25日 周日1 场/)
  expect(text()).toContain('要去的 2')
  await tap('下一场')
  expect(goTo).toHaveBeenLastCalledWith(routes.ticket(next.id))
  await tap('5月25日 周日 15:00')
  expect(goTo).toHaveBeenLastCalledWith(routes.ticket(later.id))
})

test('one session alone is told once', async () => {
  const backend = await living(makeBackend(), me)
  await signedUp(backend, 1, 'community-clinic-0524-0900', [me])
  await open(backend)
  expect(text().match(/社区义诊/g)).toHaveLength(1)
  expect(text().match(/5月24日/g)).toHaveLength(1)
  expect(text()).toContain('1 人')
  await tap('看全部活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
})

test('a waiting list is no appointment yet', async () => {
  const backend = await living(
    makeBackend(),
    { ...me, kind: 'child', name: '小宝', birthYear: 2014 },
    grandma,
  )
  const api = backend.apiFor('me')
  const { edition } = await api.getProgramme()
  await api.register({
    id: '0196e000-0000-7000-8000-000000000007',
    sessionId: 'little-doctor-0524-1400',
    attendeeIds: [me.id],
    phone: '13800000000',
    consent: { textVersion: edition.consent.version, guardianId: grandma.id },
    acceptWaiting: true,
  })
  await open(backend)
  expect(text()).not.toContain('下一场')
  expect(text()).toContain('候补第 4 组')
})

test('nothing yet, and where to find something', async () => {
  await open(makeBackend())
  expect(text()).toContain('还没有要去的活动')
  await tap('看全部活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
})

test('favourites lead to their activity', async () => {
  const stores = await open(makeBackend())
  act(() => stores.favourites.getState().toggle('robot-contest'))
  await tap('收藏')
  expect(text()).toContain('5月31日 周六 09:00 · 还有 4 场')
  await tap('青少年机器人竞赛')
  expect(goTo).toHaveBeenCalledWith(routes.activity('robot-contest'))
})

test('what is over is where one has been', async () => {
  const backend = await living(makeBackend(), me)
  await signedUp(backend, 1, 'community-clinic-0524-0900', [me])
  backend.clock.move(60 * 24 * 7)
  await open(backend)
  expect(text()).toContain('还没有要去的活动')
  await tap('去过的')
  expect(text()).toContain('社区义诊')
})

test('the home page shows what is next, or nothing', async () => {
  const backend = await living(makeBackend(), me)
  const Home = () => {
    useBrowsing()
    return <NextUp />
  }
  const first = await openPage(Home, routes.home(), makeStores({ backend }))
  expect(text()).toBe('')
  first.utils.unmout()
  await signedUp(backend, 1, 'community-clinic-0524-0900', [me])
  await openPage(Home, routes.home(), makeStores({ backend }))
  expect(hasControl('下一场')).toBe(true)
})
