import Taro from '@tarojs/taro'
import type { OpenInMaps } from './contract'

/** WeChat's page takes GCJ-02 and asks for no permission: no position of the user is read. */
export const openNatively: OpenInMaps['openNatively'] = async ({ point, title, address }) => {
  try {
    await Taro.openLocation({ latitude: point.lat, longitude: point.lng, name: title, address, scale: 16 })
    return 'opened'
  } catch {
    return 'unsupported'
  }
}

export const mapLinks: OpenInMaps['mapLinks'] = () => []
