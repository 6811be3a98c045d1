import * as h5 from '@/platform/subscribe/index.h5'
import * as weapp from '@/platform/subscribe/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => jest.resetAllMocks())

test('WeChat is asked at once, before anything is awaited', () => {
  fake.requestSubscribeMessage.mockReturnValue(new Promise(() => undefined))
  void weapp.askToSubscribe(['one', 'two'])
  expect(fake.requestSubscribeMessage).toHaveBeenCalledWith(
    expect.objectContaining({ tmplIds: ['one', 'two'] }),
  )
})

test('each template has its answer; what WeChat holds back is a no', async () => {
  fake.requestSubscribeMessage.mockResolvedValue({
    errMsg: 'requestSubscribeMessage:ok',
    one: 'accept',
    two: 'acceptWithAlert',
    three: 'reject',
    four: 'ban',
  })
  expect(await weapp.askToSubscribe(['one', 'two', 'three', 'four', 'filtered'])).toEqual({
    status: 'answered',
    answers: { one: 'accepted', two: 'accepted', three: 'rejected', four: 'rejected', filtered: 'rejected' },
  })
})

test('switched off in WeChat is told apart from going wrong', async () => {
  fake.requestSubscribeMessage.mockRejectedValueOnce({
    errCode: 20004,
    errMsg: 'requestSubscribeMessage:fail',
  })
  expect(await weapp.askToSubscribe(['one'])).toEqual({ status: 'switched-off' })
  fake.requestSubscribeMessage.mockRejectedValueOnce({ errCode: 10005 })
  expect(await weapp.askToSubscribe(['one'])).toEqual({ status: 'failed' })
})

test('WeChat says whether messages are on at all, if somebody was ever asked', async () => {
  fake.getSetting.mockResolvedValueOnce({ authSetting: {}, subscriptionsSetting: { mainSwitch: false } })
  expect(await weapp.areMessagesOn()).toBe(false)
  expect(fake.getSetting).toHaveBeenCalledWith({ withSubscriptions: true })
  fake.getSetting.mockResolvedValueOnce({ authSetting: {} })
  expect(await weapp.areMessagesOn()).toBeUndefined()
  fake.getSetting.mockRejectedValueOnce({ errMsg: 'getSetting:fail' })
  expect(await weapp.areMessagesOn()).toBeUndefined()
})

test('a browser cannot be asked', async () => {
  expect(h5.canSubscribe).toBe(false)
  expect(await h5.areMessagesOn()).toBeUndefined()
  expect(await h5.askToSubscribe(['one'])).toEqual({ status: 'unsupported' })
})
