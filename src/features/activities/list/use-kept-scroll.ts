import { useCallback, useEffect, useRef } from 'react'
import { scrollTo, scrollTop } from '@/platform/scroll'
import type { ProgrammeView } from '@/state/filter-store'

/** Each view comes back where it was left; `forget` once they show something else. */
export function useKeptScroll(view: ProgrammeView, show: (view: ProgrammeView) => void) {
  const kept = useRef(new Map<ProgrammeView, number>())
  const shown = useRef(view)

  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    scrollTo(kept.current.get(view) ?? 0)
  }, [view])

  const change = useCallback(
    (next: ProgrammeView) => {
      const leave = async () => {
        kept.current.set(shown.current, await scrollTop())
        show(next)
      }
      void leave()
    },
    [show],
  )
  const forget = useCallback(() => {
    kept.current.clear()
    scrollTo(0)
  }, [])
  return { change, forget }
}
