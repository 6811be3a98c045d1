import { useEffect } from 'react'
import { useStores } from './stores'

/** Fetches what the browsing screens show; each store knows what it already has. */
export function useBrowsing(): void {
  const { programme, availability, registrations } = useStores()
  useEffect(() => {
    void programme.getState().load()
    void availability.getState().load()
    void registrations.getState().load()
  }, [programme, availability, registrations])
}
