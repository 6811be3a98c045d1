import { act } from 'react'
import { CodedError } from '@/domain/errors'
import { confirmBox } from '@/platform/feedback'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import TicketPage from '@/subpages/ticket'
import type { Api } from '@/usecases/api'
import { ticketStore } from '@/state/ticket-store'
import { hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { checkedIn, grandma, living, me, offeredTo, signedUp } from './household'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')

const CLINIC = 'community-clinic-0524-0900'

beforeEach(() => {
  jest.clearAllMocks()
  jest.mocked(confirmBox).mockResolvedValue(true)
})

afterEach(() => jest.useRealTimers())

interface Given {
  readonly backend: Backend
  readonly storage?: ReturnType<typeof mapStorage>
  readonly between?: (api: Api) => Api
}

async function open(id: string, given: Given) {
  const stores = makeStores(given)
  const page = await openPage(TicketPage, routes.ticket(id), stores)
  return { stores, page }
}

const qr = () => document.querySelector('[aria-label^="入场二维码"]')

test('a ticket for another day has its code and says that it is not today', async () => {
  const backend = await living(makeBackend(), me, grandma)
  const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
  await open(id, { backend })
  expect(text()).toContain('不是今天')
  expect(text()).toContain('5月24日 周六')
  expect(text()).toContain('我、奶奶 · 2 人')
  expect(qr()?.getAttribute('aria-label')).toMatch(/[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}$/)
})

test('on the day it is valid, and at the door it becomes checked in', async () => {
  const backend = await living(makeBackend(), me)
  const { id } = await signedUp(backend, 1, 'volunteers-to-grassroots-0520-1430', [me])
  const { stores } = await open(id, { backend })
  expect(text()).toContain('有效')

  await checkedIn(backend, 'volunteers-to-grassroots-0520-1430', id)
  await act(() => stores.registrations.getState().load())
  await settle()
  expect(text()).toContain('已签到 08:00')
  expect(hasControl('去不了')).toBe(false)
})

test('giving back frees the places of the whole party and shows it', async () => {
  const backend = await living(makeBackend(), me, grandma)
  const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
  const { stores } = await open(id, { backend })
  await tap('去不了，退还名额')
  expect(confirmBox).toHaveBeenCalledWith(
    expect.objectContaining({ text: expect.stringContaining('2 人的名额会一起退还') }),
  )
  expect(text()).toContain('已取消')
  expect(qr()).toBeNull()
  const counts = await backend.store.counts()
  expect(counts.find(({ sessionId }) => sessionId === CLINIC)?.taken).toBe(18)
  expect(ticketStore(stores).getState().tickets).toEqual({})
  await tap('再报这一场')
  expect(goTo).toHaveBeenCalledWith(routes.signUp(CLINIC))
})

test('a no to the question changes nothing', async () => {
  jest.mocked(confirmBox).mockResolvedValue(false)
  const backend = await living(makeBackend(), me)
  const { id } = await signedUp(backend, 1, CLINIC, [me])
  await open(id, { backend })
  await tap('去不了，退还名额')
  expect(qr()).not.toBeNull()
})

test('a refused giving back is said in words', async () => {
  const backend = await living(makeBackend(), me)
  const { id } = await signedUp(backend, 1, CLINIC, [me])
  await open(id, {
    backend,
    between: (api) => ({ ...api, cancel: () => Promise.reject(new CodedError('already-checked-in')) }),
  })
  await tap('去不了，退还名额')
  expect(text()).toContain('已经签到，不能再退')
})

test('on the waiting list one sees how many are before', async () => {
  const backend = await living(
    makeBackend(),
    { ...me, kind: 'child', name: '小宝', birthYear: 2014 },
    grandma,
  )
  const api = backend.apiFor('me')
  const { edition } = await api.getProgramme()
  const { id } = await api.register({
    id: '0196e000-0000-7000-8000-000000000007',
    sessionId: 'little-doctor-0524-1400',
    attendeeIds: [me.id],
    phone: '13800000000',
    consent: { textVersion: edition.consent.version, guardianId: grandma.id },
    acceptWaiting: true,
  })
  await open(id, { backend })
  expect(text()).toContain('候补第 4 组')
  expect(text()).toContain('前面还有 3 组，5 人')
  expect(text()).toContain('要有 6 位退出来才轮到你们')
  expect(hasControl('少去几个人')).toBe(false)
  expect(qr()).toBeNull()
  await tap('不等了，退出候补')
  expect(text()).toContain('已取消')
})

const offered = () => offeredTo([me, grandma])

test('an offer counts down and is confirmed', async () => {
  const { backend, id } = await offered()
  const { stores } = await open(id, { backend })
  expect(text()).toContain('轮到你们了')
  const before = /(\d+:\d\d:\d\d)/.exec(text())?.[1]
  expect(before).toBeDefined()
  backend.clock.move(1)
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1100)))
  const after = /(\d+:\d\d:\d\d)/.exec(text())?.[1]
  expect(after).not.toBe(before)

  await tap('确认，2 人都去')
  expect(stores.registrations.getState().registrations).toMatchObject({ value: [{ status: 'confirmed' }] })
  expect(qr()).not.toBeNull()
})

test('an offer can be passed on', async () => {
  const { backend, id } = await offered()
  await open(id, { backend })
  await tap('不去了，让给下一组')
  expect(text()).toContain('已取消')
})

test('an offer nobody answered says so', async () => {
  const { backend, id } = await offered()
  backend.clock.move(60 * 24)
  await open(id, { backend })
  expect(text()).toContain('没有确认')
  expect(text()).toContain('名额给了下一组。想去可以再报，满了就再排候补。')
  expect(hasControl('确认，2 人都去')).toBe(false)
})

test('a ticket once seen opens without a backend', async () => {
  const storage = mapStorage()
  const backend = await living(makeBackend(storage), me, grandma)
  const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
  const first = await open(id, { backend, storage })
  const code = qr()?.getAttribute('aria-label')
  first.page.utils.unmout()

  const fails = () => Promise.reject(new CodedError('offline'))
  const dead = (): Api => ({
    getProgramme: fails,
    getAvailability: fails,
    listPeople: fails,
    savePerson: fails,
    removePerson: fails,
    listRegistrations: fails,
    register: fails,
    changeParty: fails,
    withdrawConsent: fails,
    cancel: fails,
    confirmOffer: fails,
    reconfirm: fails,
    getTicket: fails,
    eraseAccount: fails,
    listNotices: fails,
    readNotices: fails,
    phoneNumber: fails,
  })
  await open(id, { backend, storage, between: dead })
  expect(text()).toContain('这是手机里存的票')
  expect(text()).toContain('社区义诊')
  expect(qr()?.getAttribute('aria-label')).toBe(code)
})

test('somebody else’s ticket is not there', async () => {
  const backend = await living(makeBackend(), me)
  await backend.apiFor('stranger').savePerson({ id: 's-1', kind: 'adult', name: '路人' })
  const { id } = await signedUp(backend, 1, CLINIC, [{ id: 's-1', kind: 'adult', name: '路人' }], 'stranger')
  await open(id, { backend })
  expect(text()).toContain('找不到这张票')
})

describe('giving back without a network', () => {
  async function offlineTicket() {
    const backend = await living(makeBackend(), me)
    const { id } = await signedUp(backend, 1, CLINIC, [me])
    const storage = mapStorage()
    const network = { refusal: undefined as 'offline' | 'already-checked-in' | undefined }
    const reach = () => {
      if (network.refusal) throw new CodedError(network.refusal)
    }
    const between = (api: Api): Api => ({
      ...api,
      listRegistrations: async () => {
        reach()
        return api.listRegistrations()
      },
      cancel: async (input) => {
        reach()
        return api.cancel(input)
      },
    })
    return { id, network, ...(await open(id, { backend, storage, between })) }
  }

  test('is noted on the ticket and done when the page is seen again', async () => {
    const { network, page, stores, id } = await offlineTicket()
    network.refusal = 'offline'
    await tap('去不了，退还名额')
    expect(text()).toContain('等待网络')
    expect(text()).toContain('要退的已经记下，连上网络就退')
    expect(hasControl('去不了，退还名额')).toBe(false)
    expect(qr()).not.toBeNull()

    network.refusal = undefined
    page.happen('onShow')
    await settle()
    expect(text()).toContain('这次报名已经退掉')
    expect(text()).not.toContain('等待网络')
    expect(ticketStore(stores).getState().tickets[id]).toBeUndefined()
  })

  test('that is refused afterwards says so until it has been read', async () => {
    const { network, page } = await offlineTicket()
    network.refusal = 'offline'
    await tap('去不了，退还名额')
    network.refusal = 'already-checked-in'
    page.happen('onShow')
    await settle()
    expect(text()).toContain('没有网络时要退的没有退成：已经签到，不能再退')
    await tap('知道了')
    expect(text()).not.toContain('没有退成')
  })
})
