import { goTo } from '@/platform/navigate'
import { confirmBox, notice } from '@/platform/feedback'
import { routes } from '@/routes'
import type { Person } from '@/domain/person'
import { CodedError } from '@/domain/errors'
import TicketPage from '@/subpages/ticket'
import type { Api } from '@/usecases/api'
import { control, hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { grandma, living, me, offeredTo, signedUp, VINEGAR, waitingFor } from './household'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')

const CLINIC = 'community-clinic-0524-0900'
const grandpa: Person = { id: 'p-grandpa', kind: 'adult', name: '爷爷' }

beforeEach(() => {
  jest.clearAllMocks()
  jest.mocked(confirmBox).mockResolvedValue(true)
})

interface Given {
  readonly storage?: ReturnType<typeof mapStorage>
  readonly between?: (api: Api) => Api
}

const open = (id: string, backend: Backend, given: Given = {}) =>
  openPage(TicketPage, routes.ticket(id), makeStores({ backend, ...given }))

const qr = () => document.querySelector('[role="img"][aria-label^="入场二维码"]')
const qrName = () => qr()?.getAttribute('aria-label') ?? ''
const picture = () => qr()?.getAttribute('src') ?? ''

describe('a ticket for all or for each', () => {
  async function threeTickets(given: Given = {}) {
    const backend = await living(makeBackend(given.storage), me, grandma, grandpa)
    const { id } = await signedUp(backend, 1, CLINIC, [me, grandma, grandpa])
    return { backend, id, page: await open(id, backend, given) }
  }

  test('each has a code of their own, with the number behind it and the name', async () => {
    await threeTickets()
    const [whole, drawn] = [qrName(), picture()]
    const code = /[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}$/.exec(whole)?.[0] ?? 'none'
    await tap('每人一张')
    expect(qrName()).toBe(`入场二维码，我一个人用，码下的编号 ${code}-1`)
    await tap('爷爷')
    expect(qrName()).toBe(`入场二维码，爷爷一个人用，码下的编号 ${code}-3`)
    expect(text()).toContain(`${code}-3`)
    expect(text()).toContain('爷爷一个人进')
    expect(picture()).not.toBe(drawn)
    await tap('全家一张')
    expect([qrName(), picture()]).toEqual([whole, drawn])
    expect(text()).toContain('我、奶奶、爷爷 · 3 人')
  })

  test('they open from the phone without a backend', async () => {
    const storage = mapStorage()
    const { backend, id, page } = await threeTickets({ storage })
    await tap('每人一张')
    await tap('奶奶')
    const [name, drawn] = [qrName(), picture()]
    page.utils.unmout()
    const fails = () => Promise.reject(new CodedError('offline'))
    const between = (api: Api): Api => ({ ...api, listRegistrations: fails, getTicket: fails })
    await open(id, backend, { storage, between })
    expect(text()).toContain('这是手机里存的票')
    await tap('每人一张')
    await tap('奶奶')
    expect([qrName(), picture()]).toEqual([name, drawn])
  })

  test('one person alone has nothing to choose', async () => {
    const backend = await living(makeBackend(), me)
    const { id } = await signedUp(backend, 1, CLINIC, [me])
    await open(id, backend)
    expect(qr()).not.toBeNull()
    expect(hasControl('每人一张')).toBe(false)
  })
})

describe('taking fewer people', () => {
  test('from a ticket frees their places, after it has been said what that means', async () => {
    const backend = await living(makeBackend(), me, grandma, grandpa)
    const { id } = await signedUp(backend, 1, CLINIC, [me, grandma, grandpa])
    const takenNow = async () =>
      (await backend.store.counts()).find(({ sessionId }) => sessionId === CLINIC)?.taken ?? 0
    const before = await takenNow()
    await open(id, backend)
    await tap('少去几个人')
    expect(text()).toContain('不去的人马上没有名额，会让给别人')
    expect(control('少去几个人').getAttribute('aria-disabled')).toBe('true')
    await tap('奶奶 去')
    await tap('爷爷 去')
    await tap('我 去')
    expect(text()).toContain('至少留一个人')
    await tap('我 不去')
    await tap('改成 1 人去，2 人不去')
    expect(notice).toHaveBeenCalledWith('已改成 1 人')
    expect(await takenNow()).toBe(before - 2)
    expect(text()).toContain('我 · 1 人')
    expect(hasControl('少去几个人')).toBe(false)
    expect(qr()).not.toBeNull()
  })

  test('that is refused says why and changes nothing', async () => {
    const backend = await living(makeBackend(), me, grandma)
    const { id } = await signedUp(backend, 1, CLINIC, [me, grandma])
    const refuse = (api: Api): Api => ({
      ...api,
      changeParty: () => Promise.reject(new CodedError('already-checked-in')),
    })
    await open(id, backend, { between: refuse })
    await tap('少去几个人')
    await tap('奶奶 去')
    await tap('改成 1 人去，1 人不去')
    expect(text()).toContain('已经签到，不能再退')
    expect(text()).toContain('我、奶奶 · 2 人')
  })

  test('from an offer leaves the others theirs, to be confirmed', async () => {
    const { backend, id } = await offeredTo([me, grandma, grandpa])
    await open(id, backend)
    expect(text()).toContain('候补到位')
    expect(text()).toContain('3 人，全部有位')
    await tap('少去几个人')
    expect(text()).toContain('留下的人还要再点确认')
    await tap('爷爷 去')
    await tap('改成 2 人去，1 人不去')
    expect(text()).toContain('2 人，全部有位')
    await tap('确认，2 人都去')
    expect(text()).toContain('我、奶奶 · 2 人')
    expect(qr()).not.toBeNull()
  })

  test('from the line is offered where fewer fit what is free, and then they are next', async () => {
    const { backend, id, takeFewer } = await waitingFor([me, grandma, grandpa])
    await takeFewer(1)
    await open(id, backend)
    expect(text()).toContain('下一个就是你们')
    expect(text()).toContain('要有 1 位退出来才轮到你们')
    expect(control('少去几个人').textContent).toContain('2 人现在就坐得下')
    await tap('少去几个人')
    await tap('爷爷 去')
    await tap('改成 2 人去，1 人不去')
    expect(text()).toContain('2 人，全部有位')
  })
})

describe('an offer', () => {
  test('says whether there is time to come from what is before', async () => {
    const backend = makeBackend()
    await living(backend, me, grandma)
    await signedUp(backend, 9, CLINIC, [me])
    const { id } = await offeredTo([me, grandma], backend)
    await open(id, backend)
    expect(text()).toMatch(/和前一场“社区义诊”紧接着，.*约 \d+ 分钟，会迟到，我两场都去/)
  })

  test('that lapsed says what happened and leads to waiting again', async () => {
    const { backend, id } = await offeredTo([me, grandma])
    backend.clock.move(60 * 3)
    await open(id, backend)
    expect(text()).toContain('轮到的时候没有确认，名额给了下一组。想去可以再报，满了就再排候补。')
    await tap('再报这一场')
    expect(goTo).toHaveBeenCalledWith(routes.signUp(VINEGAR))
  })
})

describe('waiting', () => {
  test('shows the place in the line, the odds, and the numbers behind them', async () => {
    const { backend, id } = await waitingFor([me, grandma])
    await open(id, backend)
    expect(text()).toContain('下一个就是你们')
    expect(text()).toContain('有可能轮到')
    expect(text()).toContain('全场 30 位，要有 2 位退出来才轮到你们')
    expect(text()).toContain('前面 0 人，你们 2 人，现在空着 0 位')
    expect(control('少去几个人').textContent).toContain('人少更容易轮到')
  })

  test('offers other sessions that fit the whole party', async () => {
    const { backend, id } = await waitingFor([me, grandma])
    const { sessions } = await backend.apiFor('me').getProgramme()
    const other = sessions.find(
      ({ activityId, id: one, startsAt }) =>
        activityId === 'donghu-vinegar' && one !== VINEGAR && startsAt > '2025-05-25',
    )
    await open(id, backend)
    expect(text()).toContain('这几场坐得下，也不撞时间')
    await tap(`5月${Number(other?.startsAt.slice(8, 10))}日`)
    expect(goTo).toHaveBeenCalledWith(routes.signUp(other?.id ?? 'none'))
    await settle()
  })
})
