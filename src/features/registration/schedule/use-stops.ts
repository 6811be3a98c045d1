import { useMemo } from 'react'
import type { QueryContext } from '@/domain/programme-query'
import { pendingOf, type Pending } from '@/state/resource'
import { useProgramme, useRegistrations, useStores } from '@/state/stores'
import { useQueryContext } from '@/state/use-query-context'
import { stopsOf, type Stop } from './stops'

export type Stops =
  Pending | { readonly status: 'ready'; readonly stops: readonly Stop[]; readonly context: QueryContext }

/** My registrations as a schedule. */
export function useStops(): Stops {
  const stores = useStores()
  const programme = useProgramme((state) => state.programme)
  const registrations = useRegistrations((state) => state.registrations)
  const giveBacks = useRegistrations((state) => state.giveBacks)
  const context = useQueryContext()
  const index = programme.status === 'ready' ? programme.value.index : undefined
  const mine = registrations.status === 'ready' ? registrations.value : undefined
  const stops = useMemo(
    () => index && mine && stopsOf(index, mine, giveBacks, context),
    [index, mine, giveBacks, context],
  )
  if (stops) return { status: 'ready', stops, context }
  return pendingOf([programme, registrations], () => {
    void stores.programme.getState().load()
    void stores.registrations.getState().load()
  })
}
