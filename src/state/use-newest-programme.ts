import { useEffect } from 'react'
import { every } from '@/platform/clock'
import { useStores } from './stores'

/** A server shows a change in its programme within a second or two. */
const AGAIN_MS = 3_000

/** Fetches the programme again, and again until it is no longer known to be behind: a server's own copy may be for a moment. */
export function useNewestProgramme(isBehind: boolean): void {
  const { programme } = useStores()
  useEffect(() => {
    if (!isBehind) return
    const refresh = () => void programme.getState().refresh()
    refresh()
    return every(AGAIN_MS, refresh)
  }, [isBehind, programme])
}
