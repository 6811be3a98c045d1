import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import type { Captions, PageCaptions } from './contract'

/**
 * Makes the hook of what a host writes around the page on top: a page below another one would name its successor.
 * Nothing is written while Chinese is spoken and always was.
 */
export function whileSeen(write: (captions: PageCaptions) => void): Captions['useCaptions'] {
  return function useCaptions(captions) {
    const isSeen = useRef(false)
    const isChanged = useRef(false)
    const update = useCallback(() => {
      if (!isSeen.current || !captions) return
      if (captions.language === 'zh-CN' && !isChanged.current) return
      isChanged.current = captions.language !== 'zh-CN'
      write(captions)
    }, [captions])
    useDidShow(() => {
      isSeen.current = true
      update()
    })
    useDidHide(() => {
      isSeen.current = false
    })
    useEffect(update, [update])
  }
}
