import { newId as h5 } from '@/platform/random/index.h5'
import { newId as weapp } from '@/platform/random/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const { newId: plain } = jest.requireActual<{ newId: typeof h5 }>('../../src/platform/random/index.ts')
const v7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

interface Request {
  length: number
  success: (result: { randomValues: ArrayBuffer }) => void
  fail: () => void
}

function answerWith(answer: (request: Request) => void) {
  fake.getUserCryptoManager.mockReturnValue({ getRandomValues: answer })
}

beforeEach(() => {
  jest.resetAllMocks()
  answerWith(({ length, success }) =>
    success({ randomValues: Uint8Array.from({ length }, (_, i) => i).buffer }),
  )
})

describe.each([
  ['plain', plain],
  ['h5', h5],
  ['weapp', weapp],
])('an id from %s', (_, newId) => {
  it('is a UUIDv7 whose first part is the time', async () => {
    const before = Date.now()
    const id = await newId()
    const made = parseInt(id.replace('-', '').slice(0, 12), 16)
    expect(id).toMatch(v7)
    expect(made).toBeGreaterThanOrEqual(before)
    expect(made).toBeLessThanOrEqual(Date.now())
  })
})

it('WeChat’s bytes are the ones used', async () => {
  expect(await weapp()).toMatch(/0b0c0d0e0f$/)
})

it('two thousand ids are two thousand', async () => {
  const ids = await Promise.all(Array.from({ length: 2000 }, () => plain()))
  expect(new Set(ids).size).toBe(2000)
})

it('an old WeChat without a crypto manager, or one that refuses, still gets an id', async () => {
  fake.getUserCryptoManager.mockReturnValue(undefined)
  expect(await weapp()).toMatch(v7)
  answerWith(({ fail }) => fail())
  expect(await weapp()).toMatch(v7)
})

it('neither importing nor making an id touches crypto, which a mini program has not', async () => {
  // First: Jest itself looks at every global here.
  jest.resetModules()
  const found = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
  Object.defineProperty(globalThis, 'crypto', {
    configurable: true,
    get: () => {
      throw new ReferenceError('crypto is not defined')
    },
  })
  try {
    const fresh = jest.requireActual<{ newId: typeof h5 }>('../../src/platform/random/index.ts')
    expect(await fresh.newId()).toMatch(v7)
  } finally {
    if (found) Object.defineProperty(globalThis, 'crypto', found)
    else Reflect.deleteProperty(globalThis, 'crypto')
  }
})
