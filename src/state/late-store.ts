import { useStore, type StoreApi } from 'zustand'
import type { DeviceStorage } from '@/platform/storage/contract'
import { useStores, type Stores } from './stores'

/**
 * A store over the device's storage that one page needs. It is made when that page first asks for it, so that its code
 * travels with the page and what it keeps is not read before.
 */
export function lateStore<S>(create: (storage: DeviceStorage) => StoreApi<S>) {
  const made = new WeakMap<Stores, StoreApi<S>>()
  function of(stores: Stores): StoreApi<S> {
    const store = made.get(stores) ?? create(stores.storage)
    made.set(stores, store)
    return store
  }
  return {
    of,
    /** A hook that reads part of it. */
    useSelected<T>(select: (state: S) => T): T {
      return useStore(of(useStores()), select)
    },
  }
}
