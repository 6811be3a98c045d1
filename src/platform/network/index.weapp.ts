import Taro from '@tarojs/taro'
import type { Network } from './contract'

export const onNetworkChange: Network['onNetworkChange'] = (changed) => {
  const heard: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => changed(isConnected)
  Taro.onNetworkStatusChange(heard)
  return () => Taro.offNetworkStatusChange(heard)
}
