import { CodedError } from '@/domain/errors'
import { confirmBox } from '@/platform/feedback'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import MessagesPage from '@/subpages/messages'
import type { Api } from '@/usecases/api'
import { control, hasControl, openPage, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { mapStorage } from '../../fakes/ports'
import { grandma, living, me, signedUp } from '../registration/household'
import { CLINIC, hostOf, later } from './tellings'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')

beforeEach(() => jest.mocked(confirmBox).mockResolvedValue(true))

const open = async (backend: Backend, between?: (api: Api) => Api, storage = mapStorage()) =>
  openPage(MessagesPage, routes.messages(), makeStores({ backend, storage, ...(between && { between }) }))

/** The spoken names of all messages, in their order. */
const heard = () =>
  [...document.querySelectorAll('[aria-label]')]
    .map((element) => element.getAttribute('aria-label') ?? '')
    .filter((label) => /\d:\d\d$/.test(label) && label.includes('社区义诊'))

async function signedUpForTwo() {
  const backend = await living(makeBackend(), me, grandma)
  const registration = await signedUp(backend, 1, CLINIC, [me, grandma])
  return { backend, registration }
}

test('the newest comes first, under the day it came on, with what it is about', async () => {
  const { backend, registration } = await signedUpForTwo()
  backend.clock.move(24 * 60)
  await backend.apiFor('me').cancel({ registrationId: registration.id })
  await open(backend)
  expect(text()).toMatch(/今天 · 5月21日 周三.*报名已经退掉.*5月20日 周二.*报名成功/)
  expect(heard()).toEqual([
    '未读，报名已经退掉，社区义诊，5月24日 周六 09:00–10:00，08:00',
    '未读，报名成功，社区义诊，5月24日 周六 09:00–10:00，08:00',
  ])
})

test('a message leads to the page of its registration', async () => {
  const { backend, registration } = await signedUpForTwo()
  await open(backend)
  await tap('报名成功')
  expect(goTo).toHaveBeenCalledWith(routes.ticket(registration.id))
})

test('what was shown has been read, is still marked on this visit, and no longer on the next', async () => {
  const { backend } = await signedUpForTwo()
  const first = await open(backend)
  expect(control('报名成功').getAttribute('aria-label')).toMatch(/^未读/)
  expect((await backend.apiFor('me').listNotices()).map(({ isRead }) => isRead)).toEqual([true])
  first.utils.unmout()
  await open(backend)
  expect(control('报名成功').getAttribute('aria-label')).not.toMatch(/^未读/)
  expect(text()).not.toContain('新')
})

test('a session that was moved says what was and what is', async () => {
  const { backend } = await signedUpForTwo()
  const { sessions, venues } = await backend.apiFor('me').getProgramme()
  const before = sessions.find(({ id }) => id === CLINIC)?.venueId
  const elsewhere = venues.find(({ id }) => id !== before)
  await hostOf(backend).changeSession({ ...later, venueId: String(elsewhere?.id) })
  await open(backend)
  expect(text()).toContain('时间和地点改了')
  expect(text()).toMatch(/原来 5月24日 周六 09:00–10:00 .*改到 5月24日 周六 10:00–11:00 /)
  expect(text()).toContain(`11:00 ${String(elsewhere?.title)}`)
})

test('it is kept with one tap, and not asked about again', async () => {
  const { backend, registration } = await signedUpForTwo()
  await hostOf(backend).changeSession(later)
  const storage = mapStorage()
  const first = await open(backend, undefined, storage)
  await tap('保留社区义诊')
  expect(text()).toContain('已保留')
  first.utils.unmout()
  await open(backend, undefined, storage)
  expect(hasControl('保留')).toBe(false)
  const [mine] = await backend.apiFor('me').listRegistrations()
  expect(mine).toMatchObject({ id: registration.id, status: 'confirmed' })
})

test('only the last of several moves is asked about', async () => {
  const { backend } = await signedUpForTwo()
  await hostOf(backend).changeSession(later)
  backend.clock.move(5)
  await hostOf(backend).changeSession({ ...later, endsAt: '2025-05-24T12:00:00+08:00' })
  await open(backend)
  expect(text().match(/时间改了/g)).toHaveLength(2)
  expect(text().match(/退还名额/g)).toHaveLength(1)
})

test('it is given back after one question, and stays on a no', async () => {
  const { backend } = await signedUpForTwo()
  await hostOf(backend).changeSession(later)
  await open(backend)
  jest.mocked(confirmBox).mockResolvedValueOnce(false)
  await tap('退还名额')
  expect((await backend.apiFor('me').listRegistrations())[0]?.status).toBe('confirmed')
  await tap('退还名额')
  expect(confirmBox).toHaveBeenLastCalledWith(expect.objectContaining({ text: '2 个人的都会退，让给别人。' }))
  expect((await backend.apiFor('me').listRegistrations())[0]?.status).toBe('cancelled')
  expect(hasControl('退还名额')).toBe(false)
})

test('a session that was called off leads to the others of its activity', async () => {
  const { backend } = await signedUpForTwo()
  await hostOf(backend).changeSession({ sessionId: CLINIC, status: 'cancelled' })
  await open(backend)
  expect(text()).toContain('主办方取消了这一场')
  await tap('看另外')
  expect(goTo).toHaveBeenLastCalledWith(
    expect.stringMatching(/activity\/index\?id=community-clinic&session=/),
  )
})

test('with no message there is a way on', async () => {
  await open(makeBackend())
  expect(text()).toContain('还没有消息')
  await tap('看全部活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
})

test('without a network it says so and tries again', async () => {
  const { backend } = await signedUpForTwo()
  let isOffline = true
  await open(backend, (api) => ({
    ...api,
    listNotices: () => (isOffline ? Promise.reject(new CodedError('offline')) : api.listNotices()),
  }))
  expect(text()).toContain('没有网络')
  isOffline = false
  await tap('再试一次')
  expect(text()).toContain('报名成功')
})

test('what was there stays when it cannot be fetched anew, and says how old it may be', async () => {
  const { backend } = await signedUpForTwo()
  let isOffline = false
  const page = await open(backend, (api) => ({
    ...api,
    listNotices: () => (isOffline ? Promise.reject(new CodedError('offline')) : api.listNotices()),
  }))
  isOffline = true
  page.happen('onShow')
  await tap('报名成功')
  expect(text()).toContain('没有网络，下面可能不是最新的')
  expect(text()).toContain('报名成功')
})
