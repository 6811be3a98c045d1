import { useCallback, useEffect } from 'react'
import { every } from '@/platform/clock'
import { onNetworkChange } from '@/platform/network'
import { useShown } from '@/platform/page-shown'
import { isSinglePage } from '@/platform/system'
import { useStores, type Stores } from './stores'

/** Before a count is too old to be shown as one, see use-query-context.ts. */
const AGAIN_MS = 4 * 60_000

/** Asks the backend for everything that the browsing screens show. */
export async function loadAll({ programme, availability, registrations }: Stores): Promise<void> {
  await Promise.all([
    programme.getState().load(),
    availability.getState().load(),
    // Moments' single page has no account, so there is nobody whose registrations could be asked for.
    ...(isSinglePage() ? [] : [registrations.getState().load()]),
  ])
}

/**
 * Fetches what the browsing screens show, and again when the page is seen again, when the network is back, and before
 * what is there gets old.
 */
export function useBrowsing(): void {
  const stores = useStores()
  const refresh = useCallback(() => {
    if (!isSinglePage()) void stores.registrations.getState().sendGiveBacks()
    if (stores.availability.getState().isDue()) void loadAll(stores)
  }, [stores])
  useShown(refresh)
  useEffect(() => {
    refresh()
    const stopTimer = every(AGAIN_MS, refresh)
    const stopNetwork = onNetworkChange((isOnline) => isOnline && refresh())
    return () => {
      stopTimer()
      stopNetwork()
    }
  }, [refresh])
}
