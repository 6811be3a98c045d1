import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy, useFailure } from '@/copy/use-copy'
import type { ErrorCode } from '@/domain/errors'
import type { Pending } from '@/state/resource'

/** A schedule that is not there yet, or does not come. */
export function StopsPending({ stops }: { readonly stops: Pending }) {
  const { loading } = useCopy().common
  if (stops.status === 'loading') return <SkeletonCards count={3} label={loading} />
  return <NotLoaded code={stops.code} onRetry={stops.retry} />
}

function NotLoaded({ code, onRetry }: { readonly code: ErrorCode; readonly onRetry: () => void }) {
  return <Failed {...useFailure(code)} onRetry={onRetry} />
}
