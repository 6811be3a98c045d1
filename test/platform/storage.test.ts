import type { DeviceStorage } from '@/platform/storage/contract'
import { storage as h5 } from '@/platform/storage/index.h5'
import { storage as weapp } from '@/platform/storage/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const { storage: memory } = jest.requireActual<{ storage: DeviceStorage }>(
  '../../src/platform/storage/index.ts',
)

/** WeChat's store: a missing key reads as ''. */
function weappStore(): Map<string, unknown> {
  const store = new Map<string, unknown>()
  fake.getStorageSync.mockImplementation((key: string) => store.get(key) ?? '')
  fake.setStorageSync.mockImplementation((key: string, value: unknown) => void store.set(key, value))
  fake.removeStorageSync.mockImplementation((key: string) => void store.delete(key))
  fake.getStorageInfoSync.mockImplementation(() => ({ keys: [...store.keys()] }))
  return store
}

let store: Map<string, unknown>

beforeEach(() => {
  jest.resetAllMocks()
  localStorage.clear()
  store = weappStore()
})

afterEach(() => jest.restoreAllMocks())

describe.each([
  ['memory', memory],
  ['weapp', weapp],
  ['h5', h5],
])('the %s storage', (_, storage) => {
  it('gives back what was written, the empty string too', () => {
    expect(storage.write('a', '{"x":1}')).toBe('written')
    expect(storage.write('empty', '')).toBe('written')
    expect(storage.read('a')).toBe('{"x":1}')
    expect(storage.read('empty')).toBe('')
  })

  it('knows nothing of a key that was never written or was removed', () => {
    storage.write('gone', '1')
    storage.remove('gone')
    expect(storage.read('gone')).toBeUndefined()
    expect(storage.read('never')).toBeUndefined()
  })

  it('lists its keys', () => {
    storage.write('k1', '1')
    storage.write('k2', '2')
    expect(storage.keys()).toEqual(expect.arrayContaining(['k1', 'k2']))
  })
})

describe('on WeChat', () => {
  it.each([
    [{ errMsg: 'setStorageSync:fail exceed storage max size 10Mb' }],
    [new Error('setStorageSync:fail entry size limit reached')],
  ])('a store that is full says so: %p', (error) => {
    fake.setStorageSync.mockImplementation(() => {
      throw error
    })
    expect(weapp.write('a', '1')).toBe('full')
  })

  it('any other refusal is a failure', () => {
    fake.setStorageSync.mockImplementation(() => {
      throw { errMsg: 'setStorageSync:fail system error' }
    })
    expect(weapp.write('a', '1')).toBe('failed')
  })

  it('a value that is no string is as good as none', () => {
    store.set('a', { old: 'version' })
    expect(weapp.read('a')).toBeUndefined()
  })

  it('reading and removing never throw', () => {
    for (const call of [fake.getStorageSync, fake.removeStorageSync, fake.getStorageInfoSync]) {
      call.mockImplementation(() => {
        throw new Error('disk')
      })
    }
    expect(weapp.read('a')).toBeUndefined()
    expect(weapp.keys()).toEqual([])
    expect(() => weapp.remove('a')).not.toThrow()
  })
})

describe('in a browser', () => {
  it('a full store says so', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(h5.write('a', '1')).toBe('full')
  })

  it('a blocked store reads as empty and fails to write', () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(h5.read('a')).toBeUndefined()
    expect(h5.keys()).toEqual([])
    expect(h5.write('a', '1')).toBe('failed')
    expect(() => h5.remove('a')).not.toThrow()
  })
})
