import { createContext, useContext, type PropsWithChildren } from 'react'
import { useStore, type StoreApi } from 'zustand'
import type { Api } from '@/data/api'
import type { Located } from '@/platform/location'
import type { DeviceStorage } from '@/platform/storage/contract'
import { createAvailabilityStore } from './availability-store'
import { createFavouritesStore } from './favourites-store'
import { createFilterStore } from './filter-store'
import { createNoticesStore } from './notices-store'
import { createOriginStore } from './origin-store'
import { createPeopleStore } from './people-store'
import { createProgrammeStore } from './programme-store'
import { createRegistrationsStore } from './registrations-store'
import { createSettingsStore } from './settings-store'

export interface StoresOptions {
  readonly api: Api
  readonly storage: DeviceStorage
  readonly deviceNowMs: () => number
  readonly locate: () => Promise<Located>
  /** Whether others sign up at the same backend; not if absent. */
  readonly isShared?: boolean
}

/** All that screens share. Made once by the app, and anew by every test. */
export function createStores({ api, storage, deviceNowMs, locate, isShared = false }: StoresOptions) {
  const availability = createAvailabilityStore(api, storage, deviceNowMs)
  return {
    availability,
    programme: createProgrammeStore(api, storage),
    registrations: createRegistrationsStore(api, storage, () => availability.getState().load()),
    people: createPeopleStore(api),
    notices: createNoticesStore(api),
    favourites: createFavouritesStore(storage),
    filter: createFilterStore(),
    origin: createOriginStore(locate),
    settings: createSettingsStore(storage),
    /** For what only one page keeps: late-store.ts. */
    storage,
    isShared,
  }
}

export type Stores = ReturnType<typeof createStores>

const StoresContext = createContext<Stores | undefined>(undefined)

export function StoresProvider({ stores, children }: PropsWithChildren<{ readonly stores: Stores }>) {
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('StoresProvider is missing above this component')
  return stores
}

/** A hook that reads part of one store; the component renders again only when that part changes. */
function hookFor<S>(pick: (stores: Stores) => StoreApi<S>) {
  return function useSelected<T>(select: (state: S) => T): T {
    return useStore(pick(useStores()), select)
  }
}

export const useAvailability = hookFor((stores) => stores.availability)
export const useProgramme = hookFor((stores) => stores.programme)
export const useRegistrations = hookFor((stores) => stores.registrations)
export const usePeople = hookFor((stores) => stores.people)
export const useNotices = hookFor((stores) => stores.notices)
export const useFavourites = hookFor((stores) => stores.favourites)
export const useFilter = hookFor((stores) => stores.filter)
export const useOrigin = hookFor((stores) => stores.origin)
export const useSettings = hookFor((stores) => stores.settings)
