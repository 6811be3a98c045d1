import Taro from '@tarojs/taro'
import type { Scroll } from './contract'

/** Asked for when it is needed: a listener would be called by every movement of a finger. */
export const scrollTop: Scroll['scrollTop'] = () =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectViewport()
      .scrollOffset(({ scrollTop: top }) => resolve(top))
      .exec()
  })

export const scrollTo: Scroll['scrollTo'] = (top) => {
  Taro.pageScrollTo({ scrollTop: top, duration: 0 }).catch(() => undefined)
}
