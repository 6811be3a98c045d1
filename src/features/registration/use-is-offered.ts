import { valueOf } from '@/state/resource'
import { useRegistrations } from '@/state/stores'

/** Whether the page is about places that are kept and not about a ticket. */
export function useIsOffered(registrationId: string): boolean {
  return useRegistrations(
    ({ registrations }) =>
      valueOf(registrations)?.find(({ id }) => id === registrationId)?.status === 'offered',
  )
}
