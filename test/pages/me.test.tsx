import { goTo } from '@/platform/navigate'
import MePage from '@/pages/me'
import { routes } from '@/routes'
import { control, hasControl, openPage, tap, text } from '../fakes/hand'
import { makeBackend, makeStores, withoutDemoClock } from '../fakes/stores'
import { living, me, signedUp } from '../features/registration/household'

jest.mock('@/platform/navigate')

test('my registrations are all there, the newest first, each leading to its page', async () => {
  const backend = makeBackend()
  const api = backend.apiFor('me')
  await api.savePerson({ id: 'p-me', kind: 'adult', name: '我' })
  const register = (n: number, sessionId: string) =>
    api.register({
      id: `0196e000-0000-7000-8000-00000000000${n}`,
      sessionId,
      attendeeIds: ['p-me'],
      phone: '13800000000',
      acceptWaiting: false,
    })
  const older = await register(1, 'community-clinic-0524-0900')
  backend.clock.move(5)
  await register(2, 'first-aid-0525-1500')
  await api.cancel({ registrationId: older.id })

  await openPage(MePage, routes.me(), makeStores({ backend }))
  expect(text()).toMatch(/急救.*已报名.*社区义诊.*已取消/)
  await tap('社区义诊')
  expect(goTo).toHaveBeenCalledWith(routes.ticket(older.id))
})

test('from here one comes to the household, the settings and what a demonstration is', async () => {
  const backend = makeBackend()
  await backend.apiFor('me').savePerson({ id: 'p-me', kind: 'adult', name: '我' })
  await openPage(MePage, routes.me(), makeStores({ backend }))
  for (const [row, route] of [
    ['消息', routes.messages()],
    ['我的家人 1 人', routes.people()],
    ['设置', routes.settings()],
    ['关于演示', routes.demo()],
  ] as const) {
    await tap(row)
    expect(goTo).toHaveBeenLastCalledWith(route)
  }
})

test('messages that have not been read are counted, also for whoever listens', async () => {
  const backend = await living(makeBackend(), me)
  await signedUp(backend, 1, 'community-clinic-0524-0900', [me])
  await openPage(MePage, routes.me(), makeStores({ backend }))
  expect(hasControl('消息 1 条未读')).toBe(true)
  await backend.apiFor('me').readNotices({ until: backend.clock.now() })
  await openPage(MePage, routes.me(), makeStores({ backend }))
  expect(control('消息').getAttribute('aria-label')).toBe('消息')
})

test('an edition that is no demonstration has nothing to explain', async () => {
  await openPage(MePage, routes.me(), makeStores({ between: withoutDemoClock }))
  expect(hasControl('设置')).toBe(true)
  expect(hasControl('演示')).toBe(false)
})
