import { useEffect } from 'react'
import type { Person } from '@/domain/person'
import type { ProgrammeIndex } from '@/domain/programme'
import type { MyRegistration } from '@/state/registrations-store'
import { pendingOf, type Pending } from '@/state/resource'
import { useAvailability, usePeople, useProgramme, useRegistrations, useStores } from '@/state/stores'
import { useBrowsing } from '@/state/use-browsing'

export type SignUpData =
  | Pending
  | {
      readonly status: 'ready'
      readonly index: ProgrammeIndex
      readonly household: readonly Person[]
      readonly registrations: readonly MyRegistration[]
    }

/** All that the form needs before it can be truthful: how full it is, who can go, and what they already go to. */
export function useSignUpData(): SignUpData {
  useBrowsing()
  const stores = useStores()
  const programme = useProgramme((state) => state.programme)
  const counts = useAvailability((state) => state.counts)
  const people = usePeople((state) => state.people)
  const registrations = useRegistrations((state) => state.registrations)

  useEffect(() => {
    void stores.people.getState().load()
  }, [stores])

  if (
    programme.status === 'ready' &&
    counts.status === 'ready' &&
    people.status === 'ready' &&
    registrations.status === 'ready'
  )
    return {
      status: 'ready',
      index: programme.value.index,
      household: people.value,
      registrations: registrations.value,
    }

  return pendingOf([programme, counts, people, registrations], () => {
    void stores.programme.getState().load()
    void stores.availability.getState().load()
    void stores.people.getState().load()
    void stores.registrations.getState().load()
  })
}
