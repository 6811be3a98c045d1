import Taro from '@tarojs/taro'
import type { Visibility } from './contract'

export const watchSight: Visibility['watchSight'] = (id, reach, seen) => {
  const { page } = Taro.getCurrentInstance()
  if (!page) return () => undefined
  const observer = Taro.createIntersectionObserver(page)
  observer
    .relativeToViewport({ top: reach, bottom: reach })
    .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
      const height = boundingClientRect?.height ?? 0
      if (height > 0) seen({ isNear: intersectionRatio > 0, height })
    })
  return () => observer.disconnect()
}
