import Taro from '@tarojs/taro'
import type { Random } from './contract'
import { BYTES, plainBytes, uuidFrom } from './uuid-from'

/**
 * Through the manager and with callbacks: `Taro.getRandomValues` is typed as a promise, but Taro 4.2.1 does not list
 * it among the calls it turns into promises, so awaiting it gives undefined.
 */
function randomBytes(): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const fallBack = () => resolve(plainBytes())
    try {
      Taro.getUserCryptoManager().getRandomValues({
        length: BYTES,
        success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
        fail: fallBack,
      })
    } catch {
      fallBack()
    }
  })
}

export const newId: Random['newId'] = async () => uuidFrom(await randomBytes())

export const chance: Random['chance'] = () => Math.random()
