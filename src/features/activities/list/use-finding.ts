import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { valueOf } from '@/state/resource'
import type { LoadedProgramme } from '@/state/programme-store'
import { useFilter, useStores } from '@/state/stores'
import { lateHook } from '@/state/use-late'
import { useOpenActivity } from '../card/use-open-activity'

const useParts = lateHook(() => import(/* webpackChunkName: "subpages/notice/filter" */ '../filter/late'))

/** What helps a search along, once its code is there: marks in titles, and remembering what was searched for. */
export function useFinding({ texts }: LoadedProgramme, filter: ProgrammeFilter) {
  const stores = useStores()
  const opened = useFilter((state) => state.opened)
  const text = filter.text?.trim() ?? ''
  // Fetched behind the first list: a filter that opens at once is worth the few KB, also where the network then goes.
  const parts = useParts()
  const late = valueOf(parts.late)
  const marked = useMemo(() => (text === '' ? undefined : late?.markerOf(text, texts)), [late, text, texts])
  const open = useOpenActivity()
  const latest = useRef(late)
  useEffect(() => {
    latest.current = late
  }, [late])
  const remember = useCallback(() => {
    const { text: searched = '' } = stores.filter.getState().filter
    latest.current?.searches.of(stores).getState().remember(searched)
  }, [stores])
  const change = useFilter((state) => state.change)
  const search = useCallback((searched: string | undefined) => change({ text: searched }), [change])
  const isSearchWanted = useFilter((state) => state.isSearchWanted)
  const [wasFocused, setFocused] = useState(false)
  const enter = useCallback(() => setFocused(true), [])
  const onOpen = useCallback(
    (activityId: string, sessionId: string | undefined) => {
      remember()
      opened(sessionId ?? activityId)
      open(activityId, sessionId)
    },
    [remember, opened, open],
  )
  const isAtSearch = (wasFocused || isSearchWanted) && text === ''
  return { parts, late, marked, isAtSearch, enter, search, remember, onOpen }
}

export type Finding = ReturnType<typeof useFinding>
