import * as h5 from '@/platform/network/index.h5'
import * as weapp from '@/platform/network/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

test('WeChat tells of the network until nobody listens', () => {
  const changed = jest.fn()
  const stop = weapp.onNetworkChange(changed)
  const [heard] = fake.onNetworkStatusChange.mock.calls[0]
  heard({ isConnected: false, networkType: 'none' })
  heard({ isConnected: true, networkType: 'wifi' })
  expect(changed.mock.calls).toEqual([[false], [true]])
  stop()
  expect(fake.offNetworkStatusChange).toHaveBeenCalledWith(heard)
})

test('a browser does too', () => {
  const changed = jest.fn()
  const stop = h5.onNetworkChange(changed)
  window.dispatchEvent(new Event('offline'))
  window.dispatchEvent(new Event('online'))
  stop()
  window.dispatchEvent(new Event('offline'))
  expect(changed.mock.calls).toEqual([[false], [true]])
})
