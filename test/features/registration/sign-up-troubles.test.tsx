import { CodedError } from '@/domain/errors'
import { replaceWith, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { Api } from '@/usecases/api'
import SignUpPage from '@/subpages/sign-up'
import { draftStore } from '@/state/draft-store'
import { control, hasControl, openPage, settle, tap, text, type } from '../../fakes/hand'
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
