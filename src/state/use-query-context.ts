import { useMemo } from 'react'
import type { QueryContext } from '@/domain/programme-query'
import { outdated } from '@/domain/sign-up-state'
import { minutesBetween, type Instant } from '@/domain/time'
import { liveBySession } from './registrations-store'
import { failureOf, valueOf } from './resource'
import { useAvailability, useOrigin, useRegistrations } from './stores'
import { useNow } from './use-now'

const NOTHING = new Map<string, never>()

/** From this age on a count says too little: a school class signs up in less. */
const OLD_MINUTES = 5

function useAreCountsOld(now: Instant): boolean {
  return useAvailability(
    ({ asOf, counts }) =>
      failureOf(counts) !== undefined || (asOf !== undefined && minutesBetween(asOf, now) >= OLD_MINUTES),
  )
}

/**
 * What every view of the programme needs besides the programme: time, how full it is, what is mine, and from
 * where. Old counts are marked here and nowhere else; whatever hangs on them comes out as the state `outdated`.
 */
export function useQueryContext(): QueryContext {
  const now = useNow()
  const counts = useAvailability((state) => valueOf(state.counts))
  const isOld = useAreCountsOld(now)
  const registrations = useRegistrations((state) => valueOf(state.registrations))
  const mine = useMemo(() => (registrations ? liveBySession(registrations) : NOTHING), [registrations])
  const seen = useMemo(() => (isOld ? outdated(counts ?? NOTHING) : (counts ?? NOTHING)), [isOld, counts])
  const origin = useOrigin((state) => state.origin?.point)
  return useMemo(() => ({ now, counts: seen, mine, ...(origin && { origin }) }), [now, seen, mine, origin])
}
