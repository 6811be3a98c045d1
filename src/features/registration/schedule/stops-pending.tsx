import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy } from '@/copy/use-copy'
import type { Pending } from '@/state/resource'

/** A schedule that is not there yet, or does not come. */
export function StopsPending({ stops }: { readonly stops: Pending }) {
  const { failed, loading, retry } = useCopy().common
  if (stops.status === 'loading') return <SkeletonCards count={3} label={loading} />
  const isOffline = stops.code === 'offline'
  return (
    <Failed
      title={isOffline ? failed.offlineTitle : failed.title}
      text={isOffline ? failed.offlineText : failed.text}
      retryLabel={retry}
      onRetry={stops.retry}
    />
  )
}
