import * as h5 from '@/platform/sign-in/index.h5'
import * as weapp from '@/platform/sign-in/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

test('WeChat gives a code to pass on', async () => {
  fake.login.mockResolvedValue({ code: 'once', errMsg: 'login:ok' })
  expect(weapp.hasAccount).toBe(true)
  expect(await weapp.loginCode()).toBe('once')
})

test('without a network it gives none', async () => {
  fake.login.mockRejectedValue({ errMsg: 'login:fail' })
  expect(await weapp.loginCode()).toBeUndefined()
})

test('nobody vouches for a visitor of the web page', async () => {
  expect(h5.hasAccount).toBe(false)
  expect(await h5.loginCode()).toBeUndefined()
})
