import { useLayoutEffect, type ReactNode } from 'react'
import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy } from '@/copy/use-copy'
import { pageShown } from '@/platform/first-page'
import type { LoadedProgramme } from '@/state/programme-store'
import { useAvailability, useProgramme, useStores } from '@/state/stores'

interface LoadedProps {
  readonly children: (programme: LoadedProgramme) => ReactNode
}

/**
 * Its content once there are the programme and how full it is: without the second every session would seem to have
 * all its places. Until then what is coming, or why it does not come.
 */
export function Loaded({ children }: LoadedProps) {
  const programme = useProgramme((state) => state.programme)
  const counts = useAvailability((state) => state.counts)
  const { common } = useCopy()
  const isSettled = [programme, counts].every(({ status }) => status === 'ready' || status === 'failed')
  useLayoutEffect(() => {
    if (isSettled) pageShown()
  }, [isSettled])
  if (programme.status === 'failed') return <NotLoaded isOffline={programme.code === 'offline'} />
  if (counts.status === 'failed') return <NotLoaded isOffline={counts.code === 'offline'} />
  if (programme.status === 'ready' && counts.status === 'ready') return <>{children(programme.value)}</>
  return <SkeletonCards count={5} label={common.loading} />
}

function NotLoaded({ isOffline }: { readonly isOffline: boolean }) {
  const { programme, availability } = useStores()
  const { failed, retry } = useCopy().common
  const load = () => {
    void programme.getState().load()
    void availability.getState().load()
  }
  return (
    <Failed
      title={isOffline ? failed.offlineTitle : failed.title}
      text={isOffline ? failed.offlineText : failed.text}
      retryLabel={retry}
      onRetry={load}
    />
  )
}
