import * as navigate from '@/platform/navigate/index.h5'
import * as h5 from '@/platform/site/index.h5'
import * as weapp from '@/platform/site/index.weapp'
import { routes } from '@/routes'
import { fake, settle } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const before = process.env.TARO_APP_SITE

beforeEach(() => jest.resetAllMocks())

afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, 'TARO_APP_SITE')
  else process.env.TARO_APP_SITE = before
})

describe('where this build knows its site', () => {
  beforeEach(() => {
    process.env.TARO_APP_SITE = 'https://kjz.example.cn'
  })

  it.each([
    ['on WeChat', weapp],
    ['in a browser', h5],
  ])('a link %s is the whole one', (_host, { webLink }) => {
    expect(webLink('/activity/kites?session=1')).toBe('https://kjz.example.cn/activity/kites?session=1')
  })
})

it('else a browser takes where it is, and WeChat has none to give', () => {
  Reflect.deleteProperty(process.env, 'TARO_APP_SITE')
  expect(h5.webLink('/activity/kites')).toBe('http://localhost/activity/kites')
  expect(weapp.webLink('/activity/kites')).toBeUndefined()
})

it('in a browser pages are opened at the address that a link to them has', async () => {
  fake.getCurrentPages.mockReturnValue([{}])
  fake.navigateTo.mockResolvedValue({})
  fake.redirectTo.mockResolvedValue({})
  navigate.goTo(routes.activity('kites', 'kites-1'))
  await settle()
  navigate.replaceWith(routes.ticket('a'))
  await settle()
  expect(fake.navigateTo).toHaveBeenCalledWith({ url: '/activity/kites?session=kites-1' })
  expect(fake.redirectTo).toHaveBeenCalledWith({ url: '/ticket?id=a' })
})
