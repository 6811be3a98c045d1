import { CodedError, type ErrorCode } from '@/domain/errors'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import SettingsPage from '@/subpages/settings'
import type { Api } from '@/usecases/api'
import { control, hasControl, openPage, tap, text } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores } from '../../fakes/stores'
import { doudou, living, me, signedUp } from '../registration/household'

jest.mock('@/platform/navigate')

const CLINIC = 'community-clinic-0524-0900'
const VINEGAR = 'donghu-vinegar-0524-1000'

/** Two people with two registrations, one of them given back. */
async function aHousehold() {
  const storage = mapStorage()
  const backend = await living(makeBackend(storage), me, doudou)
  await signedUp(backend, 1, CLINIC, [me, doudou])
  const other = await signedUp(backend, 2, VINEGAR, [me])
  await backend.apiFor('me').cancel({ registrationId: other.id })
  let refusal: ErrorCode | undefined
  let isAnswerLost = false
  const between = (api: Api): Api => ({
    ...api,
    async eraseAccount() {
      if (refusal) throw new CodedError(refusal)
      const erased = await api.eraseAccount()
      if (isAnswerLost) throw new CodedError('offline')
      return erased
    },
  })
  const stores = makeStores({ storage, backend, between })
  stores.favourites.getState().toggle('community-clinic')
  await openPage(SettingsPage, routes.settings(), stores)
  return {
    storage,
    stores,
    api: backend.apiFor('me'),
    refuse: (code: ErrorCode | undefined) => (refusal = code),
    loseAnswer: (isLost: boolean) => (isAnswerLost = isLost),
  }
}

const taken = async (api: Api) =>
  (await api.getAvailability()).counts.find(({ sessionId }) => sessionId === CLINIC)?.taken

test('first it is said what goes, in numbers, and nothing goes yet', async () => {
  const { api } = await aHousehold()
  await tap('注销并删除我的全部数据')
  expect(text()).toContain('家人 2 位，名字和出生年份')
  expect(text()).toContain('报名 2 次，电话和监护人同意')
  expect(text()).toContain('其中 2 个名额马上退还')
  expect(text()).toContain('收藏 1 个')
  expect(await api.listPeople()).toHaveLength(2)
})

test('it takes a tick and a tap; the tap alone says what is missing', async () => {
  const { api } = await aHousehold()
  await tap('注销并删除我的全部数据')
  await tap('注销并删除')
  expect(text()).toContain('先勾选上面这一行')
  expect(await api.listPeople()).toHaveLength(2)
  await tap('我知道删了找不回来')
  expect(control('我知道删了找不回来').getAttribute('aria-checked')).toBe('true')
  await tap('注销并删除')
  expect(await api.listPeople()).toEqual([])
})

test('what was erased is said, and the phone keeps nothing of it', async () => {
  const { api, storage, stores } = await aHousehold()
  const before = Number(await taken(api))
  await tap('注销并删除我的全部数据')
  await tap('我知道删了找不回来')
  await tap('注销并删除')
  expect(text()).toContain('已删除：家人 2 位、报名 2 次、退还名额 2 个。')
  expect(await taken(api)).toBe(before - 2)
  expect(stores.favourites.getState().activityIds).toEqual([])
  expect([...storage.entries.values()].join()).not.toMatch(/豆豆|13800000000/)
  expect(hasControl('我的家人 0 人')).toBe(true)
  await tap('回首页')
  expect(switchTo).toHaveBeenCalledWith(routes.home())
})

test('without a network it says so, and nothing is done by halves', async () => {
  const { api, stores, storage, refuse } = await aHousehold()
  const before = storage.keys()
  await tap('注销并删除我的全部数据')
  await tap('我知道删了找不回来')
  refuse('offline')
  await tap('注销并删除')
  expect(text()).toContain('没有连上。这部手机里的都没有动')
  expect(await api.listPeople()).toHaveLength(2)
  expect(storage.keys()).toEqual(before)
  expect(stores.favourites.getState().activityIds).toEqual(['community-clinic'])
})

test('after an answer that was lost the next try says what is true: nothing was left', async () => {
  const { loseAnswer, storage } = await aHousehold()
  await tap('注销并删除我的全部数据')
  await tap('我知道删了找不回来')
  loseAnswer(true)
  await tap('注销并删除')
  expect(text()).toContain('没有连上')
  loseAnswer(false)
  await tap('注销并删除')
  expect(text()).toContain('没有剩下要删的家人和报名')
  expect(text()).toContain('也都清掉了')
  expect(storage.keys()).not.toContain('favourites')
})

test('a refusal is said in words', async () => {
  const { refuse } = await aHousehold()
  await tap('注销并删除我的全部数据')
  await tap('我知道删了找不回来')
  refuse('too-many-requests')
  await tap('注销并删除')
  expect(text()).toMatch(/没有删成：.+。这部手机里的都没有动/)
})

test('with nobody to be had from the backend there is nothing to agree to', async () => {
  const offline = async () => Promise.reject(new CodedError('offline'))
  await openPage(
    SettingsPage,
    routes.settings(),
    makeStores({ between: (api) => ({ ...api, listPeople: offline }) }),
  )
  await tap('注销并删除我的全部数据')
  expect(text()).toContain('注销要连上网络。现在什么都没有删。')
  expect(hasControl('我知道删了找不回来')).toBe(false)
})
