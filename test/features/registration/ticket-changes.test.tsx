import { act } from 'react'
import { addToCalendar } from '@/platform/calendar'
import type { Session } from '@/domain/session'
import { minutesBetween } from '@/domain/time'
import { confirmBox } from '@/platform/feedback'
import { routes } from '@/routes'
import TicketPage from '@/subpages/ticket'
import { control, hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { checkedIn, grandma, living, me, signedUp } from './household'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')
jest.mock('@/platform/calendar')

const CLINIC = 'community-clinic-0524-0900'
/** 社区义诊 on 24 May at 09:00, which asks from the day before at 09:00 until 17:00. */
const asking = (session: Session): Session =>
  session.id === CLINIC && session.admission.kind === 'sign-up'
    ? { ...session, admission: { ...session.admission, reconfirm: { hoursBefore: 24, answerHours: 8 } } }
    : session
const ASKED = '2025-05-23T10:00:00+08:00'
const TOO_LATE = '2025-05-23T17:00:00+08:00'

beforeEach(() => {
  jest.clearAllMocks()
  jest.mocked(confirmBox).mockResolvedValue(true)
  jest.mocked(addToCalendar).mockResolvedValue('added')
})

const open = async (id: string, backend: Backend, storage = mapStorage()) => {
  const stores = makeStores({ backend, storage })
  return { stores, page: await openPage(TicketPage, routes.ticket(id), stores) }
}

const qr = () => document.querySelector('[role="img"][aria-label^="入场二维码"]')

describe('a session that asks whether they still come', () => {
  async function asked(now = ASKED) {
    const backend = await living(makeBackend(mapStorage(), undefined, asking), me, grandma)
    const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
    backend.clock.move(minutesBetween(backend.clock.now(), now))
    return { backend, id, ...(await open(id, backend)) }
  }

  test('does so above the ticket, with the time to answer, and says afterwards that they come', async () => {
    const { stores } = await asked()
    expect(text()).toMatch(/明天还来吗？请在 今天 17:00 前答复.*不是今天/)
    await tap('来，2 人都来')
    expect(text()).toContain('已确认会来')
    expect(text()).not.toContain('还来吗')
    expect(qr()).not.toBeNull()
    expect(stores.registrations.getState().registrations).toMatchObject({
      value: [{ status: 'confirmed', reconfirmedAt: ASKED }],
    })
  })

  test('takes a no, and the places go on', async () => {
    await asked()
    await tap('来不了，退还名额')
    expect(text()).toContain('这次报名已经退掉')
    expect(text()).not.toContain('还来吗')
  })

  test('takes fewer people, which is a yes as well', async () => {
    await asked()
    await tap('少去几个人')
    await tap('奶奶 去')
    await tap('改成 1 人去，1 人不去')
    expect(text()).toContain('我 · 1 人')
    expect(text()).not.toContain('还来吗')
  })

  test('asks nothing before its time', async () => {
    await asked('2025-05-23T08:59:00+08:00')
    expect(text()).not.toContain('还来吗')
    expect(qr()).not.toBeNull()
  })

  test('and had no answer in time says why the place was passed on', async () => {
    await asked(TOO_LATE)
    expect(text()).toContain('没有答复')
    expect(text()).toContain('开始前问过还来不来，到时间没有答复，名额转给了候补的人')
    expect(qr()).toBeNull()
  })
})

describe('a session that the host moves', () => {
  async function moved() {
    const backend = await living(makeBackend(), me, grandma)
    const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
    backend.clock.move(5)
    await backend.host.changeSession({
      sessionId: CLINIC,
      startsAt: '2025-05-24T14:00:00+08:00',
      endsAt: '2025-05-24T15:00:00+08:00',
    })
    return { backend, id }
  }

  test('is told with what it was and what it is, until they agree', async () => {
    const { backend, id } = await moved()
    const storage = mapStorage()
    const { page } = await open(id, backend, storage)
    expect(text()).toContain('时间改了原来：5月24日 周六 09:00–10:00现在：5月24日 周六 14:00–15:00')
    await tap('还能去，留着')
    expect(text()).not.toContain('时间改了')
    expect(qr()).not.toBeNull()
    page.utils.unmout()
    await open(id, backend, storage)
    expect(text()).not.toContain('时间改了')
  })

  test('can be given back from the same place', async () => {
    const { backend, id } = await moved()
    await open(id, backend)
    await tap('去不了，退还')
    expect(text()).toContain('这次报名已经退掉')
    expect(text()).not.toContain('时间改了')
  })

  test('while its ticket is on the screen is shown at its new time when the page is seen again', async () => {
    const backend = await living(makeBackend(), me)
    const { id } = await signedUp(backend, 1, CLINIC, [me])
    const { page } = await open(id, backend)
    expect(text()).toContain('09:00–10:00')
    backend.clock.move(5)
    await backend.host.changeSession({ sessionId: CLINIC, endsAt: '2025-05-24T12:00:00+08:00' })
    page.happen('onShow')
    await settle()
    expect(text()).toContain('现在：5月24日 周六 09:00–12:00')
  })

  test('to another place says which', async () => {
    const backend = await living(makeBackend(), me)
    const { id } = await signedUp(backend, 1, CLINIC, [me])
    backend.clock.move(5)
    await backend.host.changeSession({ sessionId: CLINIC, venueId: 'vinegar-garden' })
    await open(id, backend)
    expect(text()).toMatch(/地点改了原来：.+现在：东湖醋园/)
  })

  test('or calls off has a ticket that nobody takes for a valid one', async () => {
    const backend = await living(makeBackend(), me)
    const { id } = await signedUp(backend, 1, CLINIC, [me])
    backend.clock.move(5)
    await backend.host.changeSession({ sessionId: CLINIC, status: 'cancelled' })
    await open(id, backend)
    expect(text()).toContain('场次取消')
    expect(text()).toContain('主办方取消了这一场，这张票不能用了')
    expect(qr()).toBeNull()
  })

  test('after it was put into the calendar, says that the entry is old and offers to add it again', async () => {
    const backend = await living(makeBackend(), me)
    const { id } = await signedUp(backend, 1, CLINIC, [me])
    const storage = mapStorage()
    const { page } = await open(id, backend, storage)
    await tap('加到手机日历')
    expect(addToCalendar).toHaveBeenLastCalledWith(expect.objectContaining({ id: CLINIC, revision: 0 }))
    page.utils.unmout()

    backend.clock.move(5)
    await backend.host.changeSession({ sessionId: CLINIC, endsAt: '2025-05-24T12:00:00+08:00' })
    await open(id, backend, storage)
    expect(text()).toContain('加进日历以后时间地点又改了')
    await tap('再加一次到日历')
    expect(addToCalendar).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: CLINIC, revision: 1, endsAtMs: Date.parse('2025-05-24T12:00:00+08:00') }),
    )
    expect(control('加到手机日历').textContent).not.toContain('又改了')
    expect(hasControl('再加一次到日历')).toBe(false)
  })
})

test('a ticket that was used says so across its code', async () => {
  const today = 'volunteers-to-grassroots-0520-1430'
  const backend = await living(makeBackend(), me)
  const { id } = await signedUp(backend, 1, today, [me])
  const { stores } = await open(id, backend)
  expect(text()).not.toContain('已经扫过')
  await checkedIn(backend, today, id)
  await act(() => stores.registrations.getState().load())
  await settle()
  expect(text()).toContain('已签到 08:00已经扫过，不用再出示')
})
