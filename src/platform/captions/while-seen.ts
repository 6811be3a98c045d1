import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import type { Captions, PageCaptions } from './contract'

/**
 * Makes the hook of what a host writes around the page on top: a page below another one would name its successor.
 * `write` is also given what this page wrote before, if anything.
 */
export function whileSeen(
  write: (captions: PageCaptions, before: PageCaptions | undefined) => void,
): Captions['useCaptions'] {
  return function useCaptions(captions) {
    const isSeen = useRef(false)
    const before = useRef<PageCaptions>()
    const update = useCallback(() => {
      if (!isSeen.current || !captions) return
      write(captions, before.current)
      before.current = captions
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
