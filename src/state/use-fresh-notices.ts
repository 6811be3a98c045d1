import { useCallback, useEffect } from 'react'
import { useShown } from '@/platform/page-shown'
import { isSinglePage } from '@/platform/system'
import { useStores } from './stores'

/** Fetches 消息 when the page opens, and again when it is seen again. */
export function useFreshNotices(): void {
  const { notices } = useStores()
  const load = useCallback(() => {
    // Moments' single page has no account.
    if (!isSinglePage()) void notices.getState().load()
  }, [notices])
  useShown(load)
  useEffect(load, [load])
}
