import Taro from '@tarojs/taro'
import type { Permissions } from './contract'

export const openPermissions: Permissions['openPermissions'] = async () => {
  try {
    await Taro.openSetting()
  } catch {
    // Not from a tap, or closed again: the screen still says what is missing.
  }
}
