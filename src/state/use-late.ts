import { useCallback, useEffect, useMemo, useState } from 'react'
import { fetchInto, idle, type Resource } from './resource'

/** Something that may not be there yet, and how to ask for it again once that failed. */
export interface Late<T> {
  readonly late: Resource<T>
  retry(): void
}

/**
 * A hook that fetches the code of a part of a page when that part is first shown, and has it at once from then on:
 * `const useTimeline = lateHook(() => import(/* webpackChunkName: "subpages/notice/timeline" *\/ './timeline'))`.
 * Where it may never be needed, `useTimeline(isWanted)` waits until it is.
 * On WeChat the chunk's name says which package it travels in; its style sheet comes with the main package.
 */
export function lateHook<T>(load: () => Promise<T>): (isWanted?: boolean) => Late<T> {
  let fetched: Resource<T> = idle
  return function useLate(isWanted = true) {
    const [late, setLate] = useState(fetched)
    const retry = useCallback(() => {
      const keep = (next: Resource<T>) => {
        fetched = next
        setLate(next)
      }
      void fetchInto(late, keep, load)
    }, [late])
    useEffect(() => {
      if (isWanted && late.status === 'idle') retry()
    }, [isWanted, late, retry])
    return useMemo(() => ({ late, retry }), [late, retry])
  }
}
