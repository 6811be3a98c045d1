import type { ReactNode } from 'react'
import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy, useFailure } from '@/copy/use-copy'
import type { ErrorCode } from '@/domain/errors'
import { useFirstShown } from '@/platform/first-page'
import type { LoadedProgramme } from '@/state/programme-store'
import { useAvailability, useProgramme, useStores } from '@/state/stores'
import { loadAll } from '@/state/use-browsing'

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
  if (programme.status === 'failed') return <NotLoaded code={programme.code} />
  if (counts.status === 'failed') return <NotLoaded code={counts.code} />
  if (programme.status === 'ready' && counts.status === 'ready') return <>{children(programme.value)}</>
  return <SkeletonCards count={5} label={common.loading} />
}

function NotLoaded({ code }: { readonly code: ErrorCode }) {
  const stores = useStores()
  useFirstShown(true)
  return <Failed {...useFailure(code)} onRetry={() => void loadAll(stores)} />
}
