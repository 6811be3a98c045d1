import { useMemo } from 'react'
import type { QueryContext } from '@/domain/programme-query'
import { liveBySession } from './registrations-store'
import { valueOf } from './resource'
import { useAvailability, useRegistrations } from './stores'
import { useNow } from './use-now'

const NOTHING = new Map<string, never>()

/** What every view of the programme needs besides the programme: time, how full it is, and what is mine. */
export function useQueryContext(): QueryContext {
  const now = useNow()
  const counts = useAvailability((state) => valueOf(state.counts))
  const registrations = useRegistrations((state) => valueOf(state.registrations))
  const mine = useMemo(() => (registrations ? liveBySession(registrations) : NOTHING), [registrations])
  return useMemo(() => ({ now, counts: counts ?? NOTHING, mine }), [now, counts, mine])
}
