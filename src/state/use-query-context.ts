import { useMemo } from 'react'
import type { QueryContext } from '@/domain/programme-query'
import { liveBySession } from './registrations-store'
import { valueOf } from './resource'
import { useAvailability, useOrigin, useRegistrations } from './stores'
import { useNow } from './use-now'

const NOTHING = new Map<string, never>()

/** What every view of the programme needs besides the programme: time, how full it is, what is mine, and from where. */
export function useQueryContext(): QueryContext {
  const now = useNow()
  const counts = useAvailability((state) => valueOf(state.counts))
  const registrations = useRegistrations((state) => valueOf(state.registrations))
  const mine = useMemo(() => (registrations ? liveBySession(registrations) : NOTHING), [registrations])
  const origin = useOrigin((state) => state.origin?.point)
  return useMemo(
    () => ({ now, counts: counts ?? NOTHING, mine, ...(origin && { origin }) }),
    [now, counts, mine, origin],
  )
}
