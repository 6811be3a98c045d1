import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Pending } from '@/state/resource'

interface NotThereProps {
  readonly pending: Pending
  /** How many cards are expected. */
  readonly count: number
}

/** A page whose content is on its way, or does not come and why. */
export function NotThere({ pending, count }: NotThereProps) {
  const { common } = useCopy()
  const errors = useWords(errorsTopic)
  if (pending.status === 'loading') return <SkeletonCards count={count} label={common.loading} />
  return (
    <Failed
      title={common.failed.title}
      text={errors[pending.code]({})}
      retryLabel={common.retry}
      onRetry={pending.retry}
    />
  )
}
