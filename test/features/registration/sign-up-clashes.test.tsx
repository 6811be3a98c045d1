import type { Person } from '@/domain/person'
import { replaceWith } from '@/platform/navigate'
import { routes } from '@/routes'
import SignUpPage from '@/subpages/sign-up'
import { draftStore } from '@/state/draft-store'
import { control, hasControl, openPage, tap, text, type } from '../../fakes/hand'
import { mapStorage } from '../../fakes/ports'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { grandma, living, me, signedUp, xiaoman } from './household'

jest.mock('@/platform/navigate')
beforeEach(() => jest.clearAllMocks())

const CLINIC = 'community-clinic-0524-0900'
const ROBOTS = 'robot-contest-0531-0900'
const DOCTOR = 'little-doctor-0531-0930'
const xiaoyu: Person = { ...xiaoman, id: 'p-xiaoyu', name: '小雨' }

async function open(sessionId: string, backend: Backend, storage = mapStorage(), isElder = false) {
  const stores = makeStores({ backend, storage })
  stores.settings.getState().change({ isElder })
  const page = await openPage(SignUpPage, routes.signUp(sessionId), stores)
  return { stores, page }
}

/** A household whose children already play doctor on Saturday morning. */
async function playingDoctor(...children: readonly Person[]): Promise<Backend> {
  const backend = await living(makeBackend(), me, xiaoman, xiaoyu)
  await signedUp(backend, 1, DOCTOR, children)
  return backend
}

const contestOf = async (backend: Backend, sessionId = ROBOTS) =>
  (await backend.apiFor('me').listRegistrations()).filter((one) => one.sessionId === sessionId)

test('a clash is told at the person who has it: what, when, where and how long the way is', async () => {
  await open(ROBOTS, await playingDoctor(xiaoman))
  expect(text()).not.toContain('撞时间')
  await tap('小满 9 岁')
  expect(text()).toContain('和另一场撞时间')
  expect(text()).toMatch(
    /已报“我是小医生”角色扮演，09:30–11:00，地点待公布（万柏林区），两地(坐公交|走路)约 \d+ 分钟。/,
  )
})

test('a place that is only waited for is not called one that one has', async () => {
  const backend = await living(makeBackend(), me, xiaoman)
  const { status } = await signedUp(backend, 1, 'robot-contest-0531-1400', [xiaoman])
  expect(status).toBe('waiting')
  await open('little-doctor-0531-1400', backend)
  await tap('小满 9 岁')
  expect(text()).toContain('在候补“青少年机器人竞赛”，14:00–16:30')
})

test('the whole party moves to another session, and is told that it is all of them', async () => {
  const { stores } = await open(ROBOTS, await playingDoctor(xiaoman))
  await tap('小满 9 岁')
  expect(hasControl('改到 6月1日 14:00')).toBe(true)
  await tap('小雨 9 岁')
  const before = draftStore(stores).getState().draft

  await tap('改到 6月1日 09:00（2 人一起）')
  const after = draftStore(stores).getState().draft
  expect(replaceWith).toHaveBeenCalledWith(routes.signUp('robot-contest-0601-0900'))
  expect(after).toMatchObject({
    sessionId: 'robot-contest-0601-0900',
    attendeeIds: [xiaoman.id, xiaoyu.id],
  })
  expect(after?.id).not.toBe(before?.id)
})

test('who goes all the same says so at the person, may take it back, and it is sent along', async () => {
  const backend = await playingDoctor(xiaoman)
  await open(ROBOTS, backend)
  await tap('小满 9 岁')
  await tap('小满仍要报')
  expect(text()).not.toContain('和另一场撞时间')
  expect(text()).toContain('撞时间，仍要报撤销')
  await tap('撤销')
  expect(text()).toContain('和另一场撞时间')

  await tap('小满仍要报')
  await tap('我是小满的监护人')
  await tap('确认报名')
  expect(await contestOf(backend)).toMatchObject([{ status: 'confirmed', acceptedClashes: [DOCTOR] }])
})

test('two children with the same clash are told of it once in full, and each is decided', async () => {
  await open(ROBOTS, await playingDoctor(xiaoman, xiaoyu))
  await tap('小满 9 岁')
  await tap('小雨 9 岁')
  expect(text().match(/和另一场撞时间/g)).toHaveLength(1)
  expect(text()).toContain('也和“我是小医生”角色扮演撞时间')
  await tap('小满仍要报')
  expect(hasControl('小雨仍要报')).toBe(true)
  expect(hasControl('改到 6月1日 09:00（2 人一起）')).toBe(true)
})

test('what was not decided is asked once, at the button, and one tap goes on', async () => {
  const backend = await playingDoctor(xiaoman, xiaoyu)
  await open(ROBOTS, backend)
  await tap('小满 9 岁')
  await tap('小雨 9 岁')
  await tap('我是小满、小雨的监护人')
  await tap('确认报名')
  expect(text()).toContain('小满、小雨撞时间，换一场还是仍要报？')
  expect(await contestOf(backend)).toEqual([])

  await tap('撞时间的仍要报，继续')
  expect(await contestOf(backend)).toMatchObject([{ acceptedClashes: [DOCTOR] }])
})

test('what is missing comes before what clashes', async () => {
  await open(ROBOTS, await playingDoctor(xiaoman))
  await tap('小满 9 岁')
  await tap('确认报名')
  expect(text()).toContain('请监护人读过同意书')
  expect(text()).not.toContain('换一场还是仍要报')
})

test('without a clash nothing about clashes is sent', async () => {
  const backend = await living(makeBackend(), me, xiaoman)
  await open(ROBOTS, backend)
  await tap('小满 9 岁')
  await tap('我是小满的监护人')
  await type('手机号', '13800000000')
  await tap('确认报名')
  const [mine] = await contestOf(backend)
  expect(mine?.status).toBe('confirmed')
  expect(mine?.acceptedClashes).toBeUndefined()
})

test('two sessions too close to each other are told with the way between', async () => {
  const backend = await living(makeBackend(), me)
  await signedUp(backend, 1, CLINIC, [me])
  await open('donghu-vinegar-0524-1000', backend)
  await tap('我 成人')
  expect(text()).toContain('两场之间来不及')
  expect(text()).toMatch(/两场中间没有间隔，两地(坐公交|走路)约 \d+ 分钟/)
})

test('it is said where no other session suits everybody', async () => {
  const backend = await living(makeBackend(), me)
  await signedUp(backend, 1, CLINIC, [me])
  await signedUp(backend, 2, 'birth-of-life-0531-0930', [me])
  await open('birth-of-life-0524-0930', backend)
  await tap('我 成人')
  expect(text()).toContain('别的场次没有你们都去得了的。仍要报')
  expect(hasControl('改到')).toBe(false)
})

test('the yes to a clash outlives the app, and a move to another session ends it', async () => {
  const storage = mapStorage()
  const backend = await playingDoctor(xiaoman)
  const first = await open(ROBOTS, backend, storage)
  await tap('小满 9 岁')
  await tap('小满仍要报')
  first.page.utils.unmout()

  const { stores } = await open(ROBOTS, backend, storage)
  expect(text()).toContain('撞时间，仍要报撤销')
  await tap('换场次')
  await tap('6月1日 周日 14:00')
  expect(draftStore(stores).getState().draft?.acceptedClashes).toBeUndefined()
})

test.each([
  ['of an earlier version, without clashes, is gone on with', {}, 'true'],
  ['with clashes that are none is not read', { acceptedClashes: ['all'] }, 'false'],
  ['at a step that is none is not read', { step: 3 }, 'false'],
])('a kept form %s', async (_, more, isChosen) => {
  const storage = mapStorage()
  const kept = {
    id: '0196e000-0000-7000-8000-000000000077',
    sessionId: ROBOTS,
    attendeeIds: [xiaoman.id],
    phone: '138',
    hasConsented: false,
  }
  storage.write('sign-up-draft', JSON.stringify({ ...kept, ...more }))
  await open(ROBOTS, await living(makeBackend(), me, xiaoman), storage)
  expect(control('小满 9 岁').getAttribute('aria-checked')).toBe(isChosen)
})

describe('in 长辈版', () => {
  test('the next step asks about clashes, and goes on with them', async () => {
    const backend = await living(makeBackend(), me, grandma)
    await signedUp(backend, 1, CLINIC, [me])
    await open('birth-of-life-0524-0930', backend, mapStorage(), true)
    await tap('我 成人')
    await tap('下一步')
    expect(text()).toContain('第 1 步')
    expect(text()).toContain('我撞时间，换一场还是仍要报？')
    await tap('撞时间的仍要报，继续')
    expect(text()).toContain('第 2 步')
    await tap('确认报名')
    expect(await contestOf(backend, 'birth-of-life-0524-0930')).toMatchObject([{ acceptedClashes: [CLINIC] }])
  })

  test('the step one was at is there again after a restart', async () => {
    const storage = mapStorage()
    const backend = await living(makeBackend(), me, xiaoman)
    const first = await open(ROBOTS, backend, storage, true)
    await tap('小满 9 岁')
    await tap('下一步')
    await type('手机号', '1380000')
    first.page.utils.unmout()

    await open(ROBOTS, backend, storage, true)
    expect(text()).toContain('第 2 步')
    expect(control('我是小满的监护人').getAttribute('aria-checked')).toBe('false')
    await tap('上一步')
    expect(control('小满 9 岁').getAttribute('aria-checked')).toBe('true')
  })
})
