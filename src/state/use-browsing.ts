import { useEffect } from 'react'
import { isSinglePage } from '@/platform/system'
import { useStores } from './stores'

/** Fetches what the browsing screens show; each store knows what it already has. */
export function useBrowsing(): void {
  const { programme, availability, registrations } = useStores()
  useEffect(() => {
    void programme.getState().load()
    void availability.getState().load()
    // Moments' single page has no account, so there is nobody whose registrations could be asked for.
    if (!isSinglePage()) void registrations.getState().load()
  }, [programme, availability, registrations])
}
