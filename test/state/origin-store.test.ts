import type { District } from '@/domain/edition'
import type { Point } from '@/domain/geo'
import type { Located } from '@/platform/location'
import { createOriginStore } from '@/state/origin-store'

const here: Point = { datum: 'gcj02', lng: 100, lat: 30 }
const east: District = { id: 'east', title: '东', center: { datum: 'gcj02', lng: 101, lat: 30 } }

/** A device that answers when the test says so. */
function device() {
  const waiting: ((answer: Located) => void)[] = []
  return {
    locate: () => new Promise<Located>((resolve) => waiting.push(resolve)),
    answer: (answer: Located) => waiting.shift()?.(answer),
    asked: () => waiting.length,
  }
}

it('nobody is asked before somebody wants it', () => {
  const { locate, asked } = device()
  const store = createOriginStore(locate)
  expect(store.getState()).toMatchObject({ origin: undefined, status: 'idle' })
  expect(asked()).toBe(0)
})

it('while one answer is awaited the device is not asked again', async () => {
  const { locate, answer, asked } = device()
  const store = createOriginStore(locate)
  const done = store.getState().ask()
  void store.getState().ask()
  expect(store.getState().status).toBe('asking')
  expect(asked()).toBe(1)
  answer({ status: 'located', point: here })
  await done
  expect(store.getState()).toMatchObject({ status: 'idle', origin: { kind: 'position', point: here } })
})

it.each(['refused', 'unsupported', 'failed'] as const)('%s: the earlier origin stays', async (status) => {
  const store = createOriginStore(async () => ({ status }))
  store.getState().chooseDistrict(east)
  await store.getState().ask()
  expect(store.getState()).toMatchObject({ status, origin: { kind: 'district', districtId: 'east' } })
})

it.each([
  [
    'a district',
    'district',
    (store: ReturnType<typeof createOriginStore>) => store.getState().chooseDistrict(east),
  ],
  ['nothing', undefined, (store: ReturnType<typeof createOriginStore>) => store.getState().clear()],
])('an answer that comes after %s was chosen no longer counts', async (_, kind, change) => {
  const { locate, answer } = device()
  const store = createOriginStore(locate)
  const done = store.getState().ask()
  change(store)
  answer({ status: 'located', point: here })
  await done
  expect(store.getState().origin?.kind).toBe(kind)
  expect(store.getState().status).toBe('idle')
})
