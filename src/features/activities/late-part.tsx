import type { ReactNode } from 'react'
import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy } from '@/copy/use-copy'
import type { Late } from '@/state/use-late'

interface LatePartProps<T> {
  readonly of: Late<T>
  readonly children: (value: T) => ReactNode
}

/** A part of the page whose code is fetched when it is first shown. */
export function LatePart<T>({ of: { late, retry }, children }: LatePartProps<T>) {
  const { common } = useCopy()
  if (late.status === 'ready') return <>{children(late.value)}</>
  if (late.status !== 'failed') return <SkeletonCards count={3} label={common.loading} />
  const { failed } = common
  return (
    <Failed title={failed.offlineTitle} text={failed.offlineText} retryLabel={common.retry} onRetry={retry} />
  )
}
