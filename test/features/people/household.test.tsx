import { confirmBox } from '@/platform/feedback'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import PeoplePage from '@/subpages/people'
import { hasControl, openPage, tap, text, type } from '../../fakes/hand'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')

beforeEach(() => jest.mocked(confirmBox).mockResolvedValue(true))

const me = { id: 'p-me', kind: 'adult', name: '我' } as const

async function open(backend: Backend) {
  const stores = makeStores({ backend })
  await openPage(PeoplePage, routes.people(), stores)
  return stores
}

test('somebody is added with a name and, for a child only, a birth year', async () => {
  const backend = makeBackend()
  await open(backend)
  await tap('添家人')
  expect(hasControl('出生年份')).toBe(false)
  await tap('孩子')
  await type('名字或昵称', ' 小满 ')
  await type('出生年份', '2016')
  await tap('存好')
  expect(text()).toContain('2016 年生，9 岁')
  const [person] = await backend.apiFor('me').listPeople()
  expect(person).toEqual({ id: expect.any(String), kind: 'child', name: '小满', birthYear: 2016 })
})

test('somebody is changed', async () => {
  const backend = makeBackend()
  await backend.apiFor('me').savePerson(me)
  await open(backend)
  await tap('我 成人')
  await type('名字或昵称', '大壮')
  await tap('存好')
  expect(hasControl('大壮 成人')).toBe(true)
  expect(await backend.apiFor('me').listPeople()).toEqual([{ ...me, name: '大壮' }])
})

test('a name that is too long is refused at its field', async () => {
  await open(makeBackend())
  await tap('添家人')
  await type('名字或昵称', '一二三四五六七八九十十一')
  await tap('存好')
  expect(text()).toContain('名字最多 10 个字')
})

test('somebody is removed after a yes', async () => {
  const backend = makeBackend()
  await backend.apiFor('me').savePerson(me)
  await open(backend)
  await tap('我 成人')
  await tap('从家人里删除')
  expect(await backend.apiFor('me').listPeople()).toEqual([])
})

test('who is going cannot be removed, and the words say what to do', async () => {
  const backend = makeBackend()
  const api = backend.apiFor('me')
  await api.savePerson(me)
  await api.register({
    id: '0196e000-0000-7000-8000-000000000001',
    sessionId: 'community-clinic-0524-0900',
    attendeeIds: [me.id],
    phone: '13800000000',
    acceptWaiting: false,
  })
  await open(backend)
  await tap('我 成人')
  await tap('从家人里删除')
  expect(text()).toContain('还有没退的报名，先在票上退掉')
  expect(await api.listPeople()).toHaveLength(1)
  await tap('社区义诊 5月24日 周六 09:00–10:00 去退')
  expect(goTo).toHaveBeenCalledWith(routes.ticket('0196e000-0000-7000-8000-000000000001'))
})

test('it says why a child is asked for no more', async () => {
  await open(makeBackend())
  expect(text()).toContain('入场用不到证件号、生日和学校，所以不收')
})
