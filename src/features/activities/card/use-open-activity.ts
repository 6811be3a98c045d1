import { useCallback } from 'react'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

/** Opens an activity's page, at one of its sessions. The same function each time, so that cards may stay as they are. */
export function useOpenActivity() {
  return useCallback(
    (activityId: string, sessionId?: string) => goTo(routes.activity(activityId, sessionId)),
    [],
  )
}
