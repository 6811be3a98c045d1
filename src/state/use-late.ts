import { useEffect, useState } from 'react'
import { fetchInto, idle, type Resource } from './resource'

/** Something that may not be there yet, and how to ask for it again once that failed. */
export interface Late<T> {
  readonly late: Resource<T>
  retry(): void
}

/**
 * A hook that fetches the code of a part of a page when that part is first shown, and has it at once from then on:
 * `const useTimeline = lateHook(() => import(/* webpackChunkName: "subpages/activity/timeline" *\/ './timeline'))`.
 * On WeChat the chunk's name says which package it travels in; its style sheet comes with the main package. A part that
 * only some visits need is asked for with `useTimeline(isWanted)`.
 */
export function lateHook<T>(load: () => Promise<T>): (isWanted?: boolean) => Late<T> {
  let fetched: Resource<T> = idle
  return function useLate(isWanted = true) {
    const [late, setLate] = useState(fetched)
    const keep = (next: Resource<T>) => {
      fetched = next
      setLate(next)
    }
    const retry = () => void fetchInto(late, keep, load)
    useEffect(() => {
      if (isWanted && late.status === 'idle') retry()
    })
    return { late, retry }
  }
}
