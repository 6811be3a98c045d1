import { CodedError } from '@/domain/errors'
import { confirmBox } from '@/platform/feedback'
import { routes } from '@/routes'
import { ticketStore } from '@/state/ticket-store'
import PeoplePage from '@/subpages/people'
import type { Api } from '@/usecases/api'
import { control, hasControl, openPage, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { doudou, living, me, signedUp, xiaoman } from '../registration/household'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')

const CLINIC = 'community-clinic-0524-0900'

beforeEach(() => jest.mocked(confirmBox).mockReset().mockResolvedValue(true))

async function open(backend: Backend, between?: (api: Api) => Api) {
  const stores = makeStores({ backend, ...(between && { between }) })
  await openPage(PeoplePage, routes.people(), stores)
  return stores
}

async function aFamily() {
  const backend = await living(makeBackend(), me, xiaoman, doudou)
  const registration = await signedUp(backend, 1, CLINIC, [me, xiaoman])
  return { backend, registration, api: backend.apiFor('me') }
}

test('each child has the consents that were given for it: for what, when, by whom, to which text', async () => {
  const { backend } = await aFamily()
  await signedUp(backend, 2, 'vaccines-0525-0930', [xiaoman, doudou])
  await open(backend)
  expect(text()).toMatch(/给小满的同意2 份.*给豆豆的同意1 份/)
  expect(control('社区义诊').getAttribute('aria-label')).toMatch(
    /^社区义诊 5月24日 周六 09:00–10:00 我 5月20日 08:00 同意，.+ 版$/,
  )
})

test('where nobody was asked there is nothing to see', async () => {
  const backend = await living(makeBackend(), me)
  await open(backend)
  expect(text()).not.toContain('的同意')
})

test('taking it back says what is lost and who stays, and does nothing on a no', async () => {
  const { backend, api } = await aFamily()
  await open(backend)
  await tap('社区义诊')
  expect(text()).toContain('小满不再参加这一场，名额或候补马上让给别人，记录里的名字也会删掉。我不受影响。')
  jest.mocked(confirmBox).mockResolvedValueOnce(false)
  await tap('撤回同意')
  expect((await api.listRegistrations())[0]?.attendees).toHaveLength(2)
})

test('after a yes the child is out, the others stay, and the list says since when', async () => {
  const { backend, registration, api } = await aFamily()
  const stores = await open(backend)
  const ticket = await stores.registrations.getState().ticket(registration.id)
  const times = { startsAt: '2025-05-24T09:00:00+08:00', endsAt: '2025-05-24T10:00:00+08:00' }
  ticketStore(stores)
    .getState()
    .keep({ ticket, title: '社区义诊', place: '', names: ['我', '小满'], ...times }, backend.clock.now())
  await tap('社区义诊')
  await tap('撤回同意')
  const [after] = await api.listRegistrations()
  expect(after).toMatchObject({ status: 'confirmed', attendees: [me] })
  expect(text()).not.toContain('给小满的同意')
  expect(text()).toContain('已撤回的同意1 份')
  expect(text()).toContain('5月20日 08:00 已撤回')
  expect(ticketStore(stores).getState().tickets).toEqual({})
})

test('with nobody left the sign-up is over, and that is said before', async () => {
  const backend = await living(makeBackend(), me, doudou)
  await signedUp(backend, 1, CLINIC, [doudou])
  await open(backend)
  await tap('社区义诊')
  expect(text()).toContain('这次报名随之退掉')
  await tap('撤回同意')
  expect((await backend.apiFor('me').listRegistrations())[0]?.status).toBe('cancelled')
})

test('of a session that is over only the record goes', async () => {
  const { backend } = await aFamily()
  backend.clock.move(10 * 24 * 60)
  await open(backend)
  await tap('社区义诊')
  expect(text()).toContain('这次报名里小满的名字和出生年份会删掉')
})

test('a refusal is said, and the consent still stands', async () => {
  const { backend } = await aFamily()
  await open(backend, (api) => ({
    ...api,
    withdrawConsent: async () => Promise.reject(new CodedError('offline')),
  }))
  await tap('社区义诊')
  await tap('撤回同意')
  expect(text()).toContain('没有连上，连上网络再点一次')
  expect(hasControl('撤回同意')).toBe(true)
  expect(text()).toContain('给小满的同意')
})

test('a guardian who is no longer in the household is called an adult of it', async () => {
  const { backend } = await aFamily()
  await open(backend, (api) => ({
    ...api,
    listPeople: async () => (await api.listPeople()).filter(({ id }) => id !== me.id),
  }))
  expect(control('社区义诊').getAttribute('aria-label')).toContain('家里的大人 5月20日 08:00 同意')
})
