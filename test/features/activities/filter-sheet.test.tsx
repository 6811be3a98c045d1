import { FilterSheet } from '@/features/activities/filter/filter-sheet'
import { AppRoot } from '@/features/shell/app-root'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { Located } from '@/platform/location'
import { valueOf } from '@/state/resource'
import type { Stores } from '@/state/stores'
import { control, hasControl, settle, tap, text } from '../../fakes/hand'
import { makeStores } from '../../fakes/stores'
import { mountComponent } from '../../setup/mount'

async function openSheet(filter: ProgrammeFilter = {}, stores: Stores = makeStores()) {
  const { programme, availability } = stores
  await Promise.all([programme.getState().load(), availability.getState().load()])
  const loaded = valueOf(programme.getState().programme)
  if (!loaded) throw new Error('the programme is not there')
  const onApply = jest.fn<void, [ProgrammeFilter]>()
  const onClose = jest.fn()
  await mountComponent(
    <AppRoot stores={stores}>
      <FilterSheet programme={loaded} filter={filter} onApply={onApply} onClose={onClose} />
    </AppRoot>,
  )
  await settle()
  return { onApply, onClose, stores }
}

/** The number that an option says it would leave. */
const countOf = (label: string): number =>
  Number(/ (\d+)$/.exec(control(label).getAttribute('aria-label') ?? '')?.[1])

const isOn = (label: string) => control(label).getAttribute('aria-pressed') === 'true'

test('an option says how much it leaves, and the button says the same once it is chosen', async () => {
  await openSheet()
  for (const label of ['青少年科创', '亲子家庭', '小店区', '可报名']) {
    const count = countOf(label)
    await tap(label)
    expect(hasControl(`看 ${count} 场`)).toBe(true)
    await tap(label)
  }
})

test('nothing changes outside until the button is tapped', async () => {
  const { onApply, onClose } = await openSheet({ text: '机器人' })
  await tap('青少年科创')
  await tap('可候补')
  expect(onApply).not.toHaveBeenCalled()
  await tap('看 3 场')
  expect(onApply).toHaveBeenCalledWith({ text: '机器人', categoryId: 'youth', standing: 'waiting-list' })
  await tap('不改了')
  expect(onClose).toHaveBeenCalled()
})

test('one of a kind: another takes its place, and a tap on it lets it go', async () => {
  await openSheet()
  await tap('亲子家庭')
  await tap('公众')
  expect([isOn('亲子家庭'), isOn('公众')]).toEqual([false, true])
  await tap('公众')
  expect(isOn('公众')).toBe(false)
})

test('clearing keeps what was searched for', async () => {
  const { onApply } = await openSheet({ text: '科普', categoryId: 'health', age: 8 })
  await tap('清空')
  await tap('看 ')
  expect(onApply.mock.calls[0]?.[0]).toEqual({ text: '科普' })
})

test('a day is chosen by its name, or from those of the programme', async () => {
  const { onApply } = await openSheet()
  await tap('本周末')
  expect(isOn('本周末')).toBe(true)
  await tap('选一天')
  await tap('5月31日 周六')
  expect(isOn('本周末')).toBe(false)
  await tap('看 ')
  expect(onApply.mock.calls[0]?.[0].days).toEqual({ from: '2025-05-31', to: '2025-05-31' })
})

test("a child's age is off until it is asked for, and off again", async () => {
  const { onApply } = await openSheet()
  expect(text()).toContain('不限年龄')
  await tap('大一岁')
  expect(text()).toContain('8 岁 · ')
  await tap('小一岁')
  expect(text()).toContain('7 岁 · ')
  await tap('不限年龄')
  expect(text()).toContain('只看适龄的')
  await tap('看 ')
  expect(onApply.mock.calls[0]?.[0].age).toBeUndefined()
})

describe('near me', () => {
  const at = (answer: Located) => makeStores({ locate: async () => answer })

  test('is asked for by a tap, and then chosen', async () => {
    const locate = jest.fn(async (): Promise<Located> => {
      return { status: 'located', point: { datum: 'gcj02', lng: 112.55, lat: 37.87 } }
    })
    const { onApply } = await openSheet({}, makeStores({ locate }))
    expect(locate).not.toHaveBeenCalled()
    await tap('附近 3 km')
    expect(text()).toContain('从我的位置算起')
    expect(isOn('附近 3 km')).toBe(true)
    await tap('看 ')
    expect(onApply.mock.calls[0]?.[0].within).toBe(3000)
  })

  test.each<[Located['status'], string]>([
    ['refused', '没有定位权限'],
    ['unsupported', '这里不能定位'],
    ['failed', '没有定到位置'],
  ])('%s says so and offers a district', async (status, words) => {
    await openSheet({}, at({ status } as Located))
    await tap('附近 3 km')
    expect(text()).toContain(words)
    await tap('迎泽区')
    await tap('从哪里算起')
    expect(text()).not.toContain('看 0 场')
  })
})
