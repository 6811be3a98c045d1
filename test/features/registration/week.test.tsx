import { goTo } from '@/platform/navigate'
import { confirmBox, notice } from '@/platform/feedback'
import SchedulePage from '@/pages/schedule'
import { NextUp } from '@/features/registration/next-up'
import { CodedError } from '@/domain/errors'
import type { Session } from '@/domain/session'
import { minutesBetween } from '@/domain/time'
import { routes } from '@/routes'
import { useBrowsing } from '@/state/use-browsing'
import type { Api } from '@/usecases/api'
import { control, hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { grandma, living, me, offeredTo, signedUp, VINEGAR, waitingFor } from './household'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')

const CLINIC = 'community-clinic-0524-0900'
const SUNDAY = 'first-aid-0525-1500'
/** Another session of 游东湖醋园. */
const OTHER = 'donghu-vinegar-0531-1000'

beforeEach(() => {
  jest.clearAllMocks()
  jest.mocked(confirmBox).mockResolvedValue(true)
})

const open = async (backend: Backend, between?: (api: Api) => Api) => {
  const stores = makeStores({ backend, ...(between && { between }) })
  await openPage(SchedulePage, routes.schedule(), stores)
  // The way between two sessions comes with its own code.
  await settle()
  return stores
}

const statusOf = async (backend: Backend, sessionId: string) =>
  (await backend.apiFor('me').listRegistrations()).find((one) => one.sessionId === sessionId)?.status

describe('between two sessions of a day', () => {
  test('it says how long the way is, and whether there is time', async () => {
    const backend = await living(makeBackend(), me)
    await signedUp(backend, 1, CLINIC, [me])
    await signedUp(backend, 2, 'community-clinic-0524-1500', [me])
    await open(backend)
    expect(text()).toMatch(/(步行|公交)约 \d+ 分钟，隔 300 分钟，时间够|在同一个地方，隔 300 分钟，时间够/)
    expect(hasControl('换到')).toBe(false)
  })

  test('there may be too little of it', async () => {
    const backend = await living(makeBackend(), me)
    await signedUp(backend, 1, CLINIC, [me])
    await signedUp(backend, 2, VINEGAR, [me])
    await open(backend)
    expect(text()).toMatch(/(步行|公交)约 \d+ 分钟，紧接着，会迟到/)
  })

  test('nothing is said where different people go', async () => {
    const backend = await living(makeBackend(), me, grandma)
    await signedUp(backend, 1, CLINIC, [me])
    await signedUp(backend, 2, VINEGAR, [grandma])
    await open(backend)
    expect(text()).not.toMatch(/会迟到|时间够/)
  })

  test('it names those who go to both', async () => {
    const backend = await living(makeBackend(), me, grandma)
    await signedUp(backend, 1, CLINIC, [me])
    await signedUp(backend, 2, VINEGAR, [me, grandma])
    await open(backend)
    expect(text()).toContain('会迟到，我两场都去')
  })
})

describe('a clash', () => {
  async function clashing() {
    const backend = await living(makeBackend(), me, grandma)
    await signedUp(backend, 1, CLINIC, [me, grandma])
    await signedUp(backend, 2, VINEGAR, [me, grandma])
    return backend
  }

  test('is moved in one tap to a session of the same activity that fits, and the old place is given back', async () => {
    const backend = await clashing()
    await open(backend)
    expect(text()).toContain('会迟到')
    await tap('换到 5月31日 周六 10:00')
    expect(confirmBox).toHaveBeenCalledWith(
      expect.objectContaining({ text: expect.stringContaining('2 人一起改到这一场') }),
    )
    expect(notice).toHaveBeenCalledWith('已换到新的一场')
    expect(await statusOf(backend, OTHER)).toBe('confirmed')
    expect(await statusOf(backend, VINEGAR)).toBe('cancelled')
    expect(text()).not.toContain('会迟到')
  })

  test('stays as it is after a no', async () => {
    jest.mocked(confirmBox).mockResolvedValue(false)
    const backend = await clashing()
    await open(backend)
    await tap('换到')
    expect(await statusOf(backend, OTHER)).toBeUndefined()
    expect(await statusOf(backend, VINEGAR)).toBe('confirmed')
  })

  test('whose other session refuses the party keeps the old place', async () => {
    const backend = await clashing()
    await open(backend, (api) => ({
      ...api,
      register: () => Promise.reject(new CodedError('session-full', { left: 0 })),
    }))
    await tap('换到')
    expect(notice).toHaveBeenCalledWith('名额刚刚报满了')
    expect(await statusOf(backend, VINEGAR)).toBe('confirmed')
  })
})

describe('a row', () => {
  test('of a waiting list says how many are before', async () => {
    const { backend } = await waitingFor([me, grandma])
    await open(backend)
    expect(control('游东湖醋园').textContent).toContain('下一个就是你们')
  })

  test('of an offer counts down and leads to it', async () => {
    const { backend, id } = await offeredTo([me, grandma])
    await signedUp(backend, 9, SUNDAY, [me])
    await open(backend)
    expect(text()).toMatch(/还剩 2:00:00去确认|还剩 1:59:\d\d去确认/)
    await tap('5月24日 周六 10:00')
    expect(goTo).toHaveBeenCalledWith(routes.ticket(id))
  })

  test('of a session that was moved is marked', async () => {
    const backend = await living(makeBackend(), me)
    await signedUp(backend, 1, CLINIC, [me])
    await signedUp(backend, 2, SUNDAY, [me])
    backend.clock.move(5)
    await backend.host.changeSession({ sessionId: SUNDAY, endsAt: '2025-05-25T17:00:00+08:00' })
    await open(backend)
    expect(control('5月25日 周日 15:00').textContent).toContain('时间已改')
    expect(control('5月24日 周六 09:00').textContent).not.toContain('时间已改')
  })
})

test('the question whether they still come stands in the row, and on what is next on the home page', async () => {
  const asking = (session: Session): Session =>
    session.id === CLINIC && session.admission.kind === 'sign-up'
      ? { ...session, admission: { ...session.admission, reconfirm: { hoursBefore: 24, answerHours: 8 } } }
      : session
  const backend = await living(makeBackend(mapStorage(), undefined, asking), me)
  const { id } = await signedUp(backend, 1, CLINIC, [me])
  await signedUp(backend, 2, SUNDAY, [me])
  backend.clock.move(minutesBetween(backend.clock.now(), '2025-05-23T10:00:00+08:00'))
  await open(backend)
  expect(control('5月24日 周六 09:00').textContent).toContain('还来吗？今天 17:00 前答复去答复')
  document.body.replaceChildren()

  const Home = () => {
    useBrowsing()
    return <NextUp />
  }
  await openPage(Home, routes.home(), makeStores({ backend }))
  expect(control('下一场').getAttribute('aria-label')).toContain('还来吗？今天 17:00 前答复')
  await tap('下一场')
  expect(goTo).toHaveBeenCalledWith(routes.ticket(id))
})
