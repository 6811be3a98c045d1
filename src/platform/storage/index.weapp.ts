import Taro from '@tarojs/taro'
import type { DeviceStorage } from './contract'

// WeChat names no code for this, only a sentence: "… exceed storage max size 10Mb", "… entry size limit reached".
const full = /exceed|limit|max size|quota|no space/i

function sentenceOf(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}

function allKeys(): string[] {
  try {
    return [...Taro.getStorageInfoSync().keys]
  } catch {
    return []
  }
}

/** WeChat's own store: 10 MB for the mini program, 1 MB a key, and another one in Moments' single-page mode. */
export const storage: DeviceStorage = {
  read(key) {
    try {
      const found: unknown = Taro.getStorageSync(key)
      // A missing key reads as '' too.
      if (found === '') return allKeys().includes(key) ? '' : undefined
      return typeof found === 'string' ? found : undefined
    } catch {
      return undefined
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value)
      return 'written'
    } catch (error) {
      return full.test(sentenceOf(error)) ? 'full' : 'failed'
    }
  },
  remove(key) {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // Nothing to be done: the next write overwrites it.
    }
  },
  keys: allKeys,
}
