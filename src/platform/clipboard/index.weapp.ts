import Taro from '@tarojs/taro'
import type { Clipboard } from './contract'

/** Needs 剪切板 in the privacy guide on WeChat's console; without it WeChat answers errno 112. */
export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: text })
    return 'copied'
  } catch {
    return 'unsupported'
  }
}
