import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy } from '@/copy/use-copy'
import type { Stops } from './use-stops'

/** A schedule that is not there yet, or does not come. */
export function StopsPending({ stops }: { readonly stops: Exclude<Stops, { readonly status: 'ready' }> }) {
  const { common, errors } = useCopy()
  if (stops.status === 'loading') return <SkeletonCards count={3} label={common.loading} />
  return (
    <Failed
      title={common.failed.title}
      text={errors[stops.code]({})}
      retryLabel={common.retry}
      onRetry={stops.retry}
    />
  )
}
