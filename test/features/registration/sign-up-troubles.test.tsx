import { act } from 'react'
import { CodedError } from '@/domain/errors'
import { replaceWith, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { Api } from '@/usecases/api'
import SignUpPage from '@/subpages/sign-up'
import { draftStore } from '@/state/draft-store'
import { control, hasControl, openPage, settle, tap, text, type } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { grandma, living, me, signedUp } from './household'

jest.mock('@/platform/navigate')
beforeEach(() => jest.clearAllMocks())

const CLINIC = 'community-clinic-0524-0900'
/** Thirty places, three left, eight may wait. */
const VINEGAR = 'donghu-vinegar-0524-1000'

async function open(sessionId: string, backend: Backend, between?: (api: Api) => Api) {
  const stores = makeStores({ backend, ...(between && { between }) })
  await openPage(SignUpPage, routes.signUp(sessionId), stores)
  return stores
}

/** A stranger's party that takes what is left. */
async function strangersTake(backend: Backend, sessionId: string, seats: number) {
  const api = backend.apiFor('stranger')
  const people = Array.from(
    { length: seats },
    (_, i) => ({ id: `s-${i}`, kind: 'adult', name: '路人' }) as const,
  )
  for (const person of people) await api.savePerson(person)
  await signedUp(backend, 99, sessionId, people, 'stranger')
}

async function fillInForMe() {
  await tap('我 成人')
  await type('手机号', '13800000000')
}

test('an answer that gets lost registers once, and the ticket is shown', async () => {
  const backend = await living(makeBackend(), me)
  let sent = 0
  await open(CLINIC, backend, (api) => ({
    ...api,
    async register(input) {
      sent += 1
      await api.register(input)
      throw new CodedError('offline')
    },
  }))
  await fillInForMe()
  await tap('确认报名')
  const mine = await backend.apiFor('me').listRegistrations()
  expect(sent).toBe(1)
  expect(mine).toHaveLength(1)
  expect(replaceWith).toHaveBeenCalledWith(routes.ticket(mine[0]?.id ?? ''))
})

test('without any network all stays filled in, and trying again is the same sign-up', async () => {
  const backend = await living(makeBackend(), me)
  let isCut = false
  const ids: string[] = []
  const stores = await open(CLINIC, backend, (api) => ({
    ...api,
    async register(input) {
      ids.push(input.id)
      isCut = ids.length === 1
      const answer = await api.register(input)
      if (isCut) throw new CodedError('offline')
      return answer
    },
    async listRegistrations() {
      if (isCut) throw new CodedError('offline')
      return api.listRegistrations()
    },
  }))
  await fillInForMe()
  await tap('确认报名')
  expect(text()).toContain('网络不通，填好的都还在')
  expect(control('我 成人').getAttribute('aria-checked')).toBe('true')
  expect(draftStore(stores).getState().draft?.phone).toBe('13800000000')
  expect(replaceWith).not.toHaveBeenCalled()

  await tap('确认报名')
  expect(ids[1]).toBe(ids[0])
  expect(await backend.apiFor('me').listRegistrations()).toHaveLength(1)
  expect(replaceWith).toHaveBeenCalledTimes(1)
})

test('a session that fills up meanwhile says so, keeps the form and offers the waiting list', async () => {
  const backend = await living(makeBackend(), me, grandma)
  const stores = await open(VINEGAR, backend)
  await fillInForMe()
  const { id } = draftStore(stores).getState().draft ?? {}
  await strangersTake(backend, VINEGAR, 3)
  await tap('确认报名')
  expect(text()).toContain('名额刚刚报满了')
  expect(text()).toContain('已满，可以候补')
  expect(control('我 成人').getAttribute('aria-checked')).toBe('true')

  await tap('排候补')
  const [mine] = await backend.apiFor('me').listRegistrations()
  expect(mine).toMatchObject({ id, status: 'waiting', partiesAhead: 0 })
})

describe('a session that fills while the form is open', () => {
  /** Others take the places, and this phone hears of it. */
  async function fills(sessionId: string, seats: number) {
    const backend = await living(makeBackend(), me, grandma)
    const stores = await open(sessionId, backend)
    await fillInForMe()
    await strangersTake(backend, sessionId, seats)
    await act(() => stores.availability.getState().look())
    return { backend, stores }
  }

  test('says so at once, with what waiting would mean and where all could go instead', async () => {
    const { backend, stores } = await fills(VINEGAR, 3)
    const { id } = draftStore(stores).getState().draft ?? {}
    expect(text()).toContain('刚刚报满了填好的都还在。现在排是第 1 组，前面没有人。')
    expect(text()).toContain('一共 30 位，要退出来 1 位才轮到你们 1 人。粗看有机会轮到。')
    expect(text()).toContain('名额刚刚报满了，可以排候补，或者换一场')
    expect(control('我 成人').getAttribute('aria-checked')).toBe('true')
    expect(hasControl('改到 5月31日 10:00')).toBe(true)

    await tap('排候补')
    const [mine] = await backend.apiFor('me').listRegistrations()
    expect(mine).toMatchObject({ id, status: 'waiting', partiesAhead: 0 })
  })

  test('and has no waiting list leads to another one with all that is filled in', async () => {
    const { stores } = await fills('community-clinic-0524-1500', 5)
    expect(text()).toContain('刚刚报满了填好的都还在。候补也不再接收，可以换一场。')
    expect(hasControl('确认报名')).toBe(false)
    await tap('改到 5月24日 09:00')
    expect(replaceWith).toHaveBeenCalledWith(routes.signUp(CLINIC))
    expect(draftStore(stores).getState().draft).toMatchObject({
      sessionId: CLINIC,
      attendeeIds: [me.id],
      phone: '13800000000',
    })
  })

  test('but for a few says how many fewer would fit', async () => {
    const backend = await living(makeBackend(), me, grandma)
    const stores = await open(VINEGAR, backend)
    await fillInForMe()
    await tap('奶奶 成人')
    await strangersTake(backend, VINEGAR, 2)
    await act(() => stores.availability.getState().look())
    expect(text()).toContain('只剩 1 位少去 1 人就坐得下')
    await tap('奶奶 成人')
    expect(text()).not.toContain('坐得下')
    expect(hasControl('确认报名')).toBe(true)
  })
})

test('a party for which the line has no room is told before it is refused', async () => {
  const four = ['甲', '乙', '丙', '丁'].map((name, i) => ({ id: `p-${i}`, kind: 'adult', name }) as const)
  const backend = await living(makeBackend(), ...four)
  await strangersTake(backend, VINEGAR, 3)
  const strangers = backend.apiFor('others')
  const six = Array.from({ length: 6 }, (_, i) => ({ id: `o-${i}`, kind: 'adult', name: '路人' }) as const)
  for (const person of six) await strangers.savePerson(person)
  await signedUp(backend, 98, VINEGAR, six.slice(0, 3), 'others')
  await signedUp(backend, 97, VINEGAR, six.slice(3), 'others')
  await open(VINEGAR, backend)
  await tap('甲')
  expect(text()).toContain('现在排是第 3 组，前面 2 组 6 人。')
  await tap('乙')
  await tap('丙')
  expect(text()).toContain('候补也只能再排 2 人')
})

describe('a limit', () => {
  const refusedWith = async (code: 'too-many-registrations' | 'phone-too-many') => {
    await open(CLINIC, await living(makeBackend(), me), (api) => ({
      ...api,
      register: () => Promise.reject(new CodedError(code, { limit: 10 })),
    }))
    await fillInForMe()
    await tap('确认报名')
  }

  test('of sign-ups says what to do and leads to them', async () => {
    await refusedWith('too-many-registrations')
    expect(text()).toContain('同时最多报 10 次，先退掉去不了的，再来报')
    await tap('看我的报名')
    expect(switchTo).toHaveBeenCalledWith(routes.me())
    expect(control('我 成人').getAttribute('aria-checked')).toBe('true')
  })

  test('of one number is said at the number, until it is changed', async () => {
    await refusedWith('phone-too-many')
    expect(text()).toContain('一个手机号同时最多报 10 次，换一个号码')
    expect(hasControl('手机号 一个手机号同时最多报 10 次')).toBe(true)
    await type('手机号', '13900000000')
    expect(text()).not.toContain('一个手机号同时最多报')
  })
})

test('after an answer lost for good and a restart there is one sign-up, and the old form is not sent again', async () => {
  const backend = await living(makeBackend(), me)
  const storage = mapStorage()
  let isCut = false
  const losing = (api: Api): Api => ({
    ...api,
    async register(input) {
      await api.register(input)
      isCut = true
      throw new CodedError('offline')
    },
    async listRegistrations() {
      if (isCut) throw new CodedError('offline')
      return api.listRegistrations()
    },
  })
  const first = makeStores({ backend, storage, between: losing })
  const page = await openPage(SignUpPage, routes.signUp(CLINIC), first)
  await fillInForMe()
  await tap('确认报名')
  expect(text()).toContain('网络不通，填好的都还在')
  page.utils.unmout()

  const again = makeStores({ backend, storage })
  const second = await openPage(SignUpPage, routes.signUp(CLINIC), again)
  expect(text()).toContain('你们已经报上了')
  const [mine] = await backend.apiFor('me').listRegistrations()
  await act(async () => {
    await again.registrations.getState().cancel(mine?.id ?? '')
  })
  second.utils.unmout()

  await openPage(SignUpPage, routes.signUp(CLINIC), makeStores({ backend, storage }))
  await tap('我 成人')
  await tap('确认报名')
  const all = await backend.apiFor('me').listRegistrations()
  expect(all.map(({ status }) => status).sort()).toEqual(['cancelled', 'confirmed'])
})

test('a full session with a waiting list is joined by a button that says so', async () => {
  const backend = await living(makeBackend(), me)
  await open(
    'robot-contest-0531-1400',
    await living(backend, { ...me, id: 'p-x', kind: 'child', name: '小宝', birthYear: 2014 }),
  )
  expect(text()).toContain('已满，前面 2 组候补')
  await tap('小宝')
  expect(hasControl('确认报名')).toBe(false)
  expect(text()).toContain('有名额再确认')
})

test('a party larger than what is left can wait together, and is told so first', async () => {
  const four = ['甲', '乙', '丙', '丁'].map((name, i) => ({ id: `p-${i}`, kind: 'adult', name }) as const)
  const backend = await living(makeBackend(), ...four)
  await open(VINEGAR, backend)
  for (const { name } of four) await tap(name)
  await type('手机号', '13800000000')
  expect(text()).toContain('只剩 3 位少去 1 人就坐得下，也可以一起排候补。现在排是第 1 组，前面没有人。')
  await tap('排候补')
  const [mine] = await backend.apiFor('me').listRegistrations()
  expect(mine?.status).toBe('waiting')
})

test('nobody waits without choosing to', async () => {
  const backend = await living(makeBackend(), me)
  await open('community-clinic-0524-1500', backend)
  await fillInForMe()
  await strangersTake(backend, 'community-clinic-0524-1500', 5)
  await tap('确认报名')
  expect(text()).toContain('名额刚刚报满了')
  expect(hasControl('排候补')).toBe(false)
  expect(await backend.apiFor('me').listRegistrations()).toHaveLength(0)
})

test.each([
  ['steel-dragon-0524-0900', '这一场报满了'],
  ['viral-hepatitis-0521-0930', '报名截止了'],
  ['steel-dragon-0607-0900', '5月22日 10:00 开放报名'],
  ['sustainable-zone-0519-0930', '这一场已经结束'],
  ['spirit-in-communities-0528-1900', '主办方取消了这一场'],
  ['theme-exhibition-0521-0900', '不用报名，直接到场'],
  ['university-enterprise-0527-0900', '由主办方定向邀请'],
])('%s cannot be signed up for, and the page says why and leads on', async (sessionId, words) => {
  await open(sessionId, makeBackend())
  expect(text()).toContain(words)
  expect(hasControl('确认报名')).toBe(false)
  await tap('看全部活动')
  expect(switchTo).toHaveBeenCalledWith(routes.activities())
})

test('who is in already is led to the ticket', async () => {
  const backend = await living(makeBackend(), me)
  const { id } = await signedUp(backend, 1, CLINIC, [me])
  await open(CLINIC, backend)
  expect(text()).toContain('你们已经报上了')
  await tap('看票')
  expect(replaceWith).toHaveBeenCalledWith(routes.ticket(id))
})

test('a session nobody knows', async () => {
  await open('no-such-session', makeBackend())
  expect(text()).toContain('找不到这一场')
})

test('what cannot be fetched can be tried again', async () => {
  let isCut = true
  await open(CLINIC, await living(makeBackend(), me), (api) => ({
    ...api,
    listPeople: () => (isCut ? Promise.reject(new CodedError('offline')) : api.listPeople()),
  }))
  expect(text()).toContain('网络不通')
  isCut = false
  await tap('再试一次')
  await settle()
  expect(hasControl('我 成人')).toBe(true)
})
