import { useEffect, useState } from 'react'
import { useHidden, useShown } from '@/platform/page-shown'
import { useStores } from './stores'
import { watchCounts } from './watch-counts'

/** Keeps the counts up to the second while this page is in view, where others sign up at the same backend. */
export function useFreshCounts(): void {
  const { availability, isShared } = useStores()
  const [isInView, setInView] = useState(true)
  useShown(() => setInView(true))
  useHidden(() => setInView(false))
  useEffect(
    () => (isShared && isInView ? watchCounts(availability) : undefined),
    [availability, isInView, isShared],
  )
}
