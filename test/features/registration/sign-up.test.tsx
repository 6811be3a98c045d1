import type { Person } from '@/domain/person'
import { replaceWith } from '@/platform/navigate'
import { routes } from '@/routes'
import SignUpPage from '@/subpages/sign-up'
import { draftStore } from '@/state/draft-store'
import { control, hasControl, leave, openPage, tap, text, type } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores } from '../../fakes/stores'
import { grandma, living, me, signedUp, xiaoman, doudou } from './household'

jest.mock('@/platform/navigate')

const CLINIC = 'community-clinic-0524-0900'
const ROBOTS = 'robot-contest-0531-0900'

const isOn = (name: string) => control(name).getAttribute('aria-checked')

beforeEach(() => jest.clearAllMocks())

async function open(sessionId: string, backend = makeBackend(), storage = mapStorage(), isElder = false) {
  const stores = makeStores({ backend, storage })
  stores.settings.getState().change({ isElder })
  const page = await openPage(SignUpPage, routes.signUp(sessionId), stores)
  return { backend, stores, storage, page }
}

test('a family of two signs up and the ticket takes the form’s place', async () => {
  const { backend, stores } = await open(CLINIC, await living(makeBackend(), me, grandma))
  expect(text()).toContain('余 42 位')
  await tap('我 成人')
  await tap('奶奶')
  await type('手机号', '138 0000 0000')
  expect(text()).toContain('2 人占 2 个名额')
  await tap('确认报名')

  const [mine] = await backend.apiFor('me').listRegistrations()
  expect(mine).toMatchObject({ status: 'confirmed', phone: '13800000000', sessionId: CLINIC })
  expect(mine?.attendees.map(({ name }) => name)).toEqual(['我', '奶奶'])
  expect(replaceWith).toHaveBeenCalledWith(routes.ticket(mine?.id ?? ''))
  expect(draftStore(stores).getState().draft).toBeUndefined()
})

test('somebody is added on the spot, checked in words, and is chosen', async () => {
  const { stores } = await open(CLINIC)
  await tap('添家人')
  await tap('孩子')
  await tap('存好')
  expect(text()).toContain('写一个名字或昵称')
  await type('名字或昵称', '小满')
  await type('出生年份', '1990')
  await tap('存好')
  expect(text()).toContain('孩子的出生年份在 2007 到 2025 之间')
  await type('出生年份', '2016')
  await tap('存好')
  expect(isOn('小满 9 岁')).toBe('true')
  expect(draftStore(stores).getState().draft?.attendeeIds).toHaveLength(1)
})

test('who is added but cannot go is not chosen', async () => {
  const { stores } = await open(ROBOTS)
  await tap('添家人')
  await type('名字或昵称', '我')
  await tap('存好')
  expect(isOn('我 成人')).toBe('false')
  expect(draftStore(stores).getState().draft?.attendeeIds ?? []).toEqual([])
})

test('a child needs an adult in the household, and then that adult’s consent', async () => {
  const { backend } = await open(ROBOTS, await living(makeBackend(), xiaoman))
  await tap('小满 9 岁')
  await type('手机号', '13800000000')
  expect(text()).toContain('小满未满 14 岁')
  await tap('确认报名')
  expect(text()).toContain('请先把自己加进家人')

  await tap('加上我自己')
  await type('名字或昵称', '我')
  await tap('存好')
  expect(isOn('我是小满的监护人（我）')).toBe('false')
  await tap('确认报名')
  expect(text()).toContain('请监护人读过同意书')
  expect(replaceWith).not.toHaveBeenCalled()

  await tap('读全文')
  expect(text()).toContain('需要父母或其他监护人单独同意')
  await tap('关闭')
  await tap('我是小满的监护人')
  await tap('确认报名')
  const [mine] = await backend.apiFor('me').listRegistrations()
  expect(mine?.consent).toMatchObject({ textVersion: '2025-05-20' })
  expect(mine?.attendees).toHaveLength(1)
})

test('a yes does not cover a child who is added later', async () => {
  const xiaoyu = { ...xiaoman, id: 'p-xiaoyu', name: '小雨' }
  await open(ROBOTS, await living(makeBackend(), me, xiaoman, xiaoyu))
  await tap('小满 9 岁')
  await tap('我是小满的监护人')
  expect(isOn('我是小满的监护人')).toBe('true')
  await tap('小雨 9 岁')
  expect(isOn('我是小满、小雨的监护人')).toBe('false')
})

test('who is too young or too old is told why', async () => {
  await open(ROBOTS, await living(makeBackend(), me, doudou))
  expect(control('豆豆').getAttribute('aria-disabled')).toBe('true')
  expect(text()).toContain('6 岁 · 这一场要满 8 岁')
  expect(text()).toContain('成人 · 可以陪同，不用报名')
})

test('a half-filled form is still there after a restart, under the same id', async () => {
  const storage = mapStorage()
  const backend = await living(makeBackend(), me, grandma)
  const first = await open(CLINIC, backend, storage)
  await tap('我 成人')
  await type('手机号', '1380000')
  const { id } = draftStore(first.stores).getState().draft ?? {}
  first.page.utils.unmout()

  const second = await open(CLINIC, backend, storage)
  expect(isOn('我 成人')).toBe('true')
  expect(isOn('奶奶')).toBe('false')
  expect(draftStore(second.stores).getState().draft).toMatchObject({ id, phone: '1380000' })
})

test('a refused phone number keeps everything', async () => {
  const { stores } = await open(CLINIC, await living(makeBackend(), me))
  await tap('我 成人')
  await type('手机号', '12345')
  await leave('手机号')
  expect(text()).toContain('手机号是 11 位数字')
  await tap('确认报名')
  expect(replaceWith).not.toHaveBeenCalled()
  expect(isOn('我 成人')).toBe('true')
  expect(draftStore(stores).getState().draft?.phone).toBe('12345')
})

test('the phone number of the last registration is filled in', async () => {
  const backend = await living(makeBackend(), me)
  await signedUp(backend, 1, 'first-aid-0525-1500', [me])
  const { stores } = await open(CLINIC, backend)
  await tap('我 成人')
  expect(draftStore(stores).getState().draft?.phone).toBe('13800000000')
})

test('a party has its limit', async () => {
  const four = ['甲', '乙', '丙', '丁'].map((name, i) => ({ id: `p-${i}`, kind: 'adult', name }) as const)
  await open('birth-of-life-0524-0930', await living(makeBackend(), ...four, me))
  for (const { name } of four) await tap(name)
  expect(text()).toContain('成人 · 一次最多报 4 人')
  expect(control('我 成人').getAttribute('aria-disabled')).toBe('true')
  await tap('甲')
  expect(hasControl('我 成人 · 一次')).toBe(false)
})

test('another session is chosen from a list with states', async () => {
  const { stores } = await open(ROBOTS, await living(makeBackend(), me, xiaoman))
  await tap('小满 9 岁')
  await tap('换场次')
  expect(text()).toContain('可候补 · 前面 2 组')
  await tap('5月31日 周六 14:00–16:30')
  expect(replaceWith).toHaveBeenCalledWith(routes.signUp('robot-contest-0531-1400'))
  expect(draftStore(stores).getState().draft?.attendeeIds).toEqual([xiaoman.id])
})

describe('in 长辈版 a screen asks for one thing', () => {
  const openAsElder = async (sessionId: string, ...people: readonly Person[]) =>
    open(sessionId, await living(makeBackend(), ...people), mapStorage(), true)

  test('who goes, then where to be reached; what was filled in stays on the way back', async () => {
    const { backend } = await openAsElder(CLINIC, me, grandma)
    expect(text()).toContain('第 1 步，共 2 步谁去社区义诊？')
    expect(hasControl('手机号')).toBe(false)
    await tap('奶奶 成人')
    expect(text()).toContain('1 个人都有位置，还剩 42 位。')
    await tap('下一步')
    expect(text()).toContain('第 2 步，共 2 步留个电话')
    expect(hasControl('奶奶 成人')).toBe(false)
    await type('手机号', '13800000000')
    await tap('上一步')
    expect(isOn('奶奶 成人')).toBe('true')
    await tap('下一步')
    await tap('确认报名')
    const [mine] = await backend.apiFor('me').listRegistrations()
    expect(mine).toMatchObject({ status: 'confirmed', phone: '13800000000' })
  })

  test('nobody chosen goes no further, and it is said why, once', async () => {
    await openAsElder(CLINIC, me)
    await tap('下一步')
    expect(text()).toContain('第 1 步')
    expect(text().match(/先选一位要去的人/g)).toHaveLength(1)
  })

  test('a child’s consent is asked for on the second step', async () => {
    await openAsElder(ROBOTS, me, xiaoman)
    await tap('小满 9 岁')
    await tap('下一步')
    expect(text()).toContain('同意和电话')
    expect(isOn('我是小满的监护人（我）')).toBe('false')
  })
})
