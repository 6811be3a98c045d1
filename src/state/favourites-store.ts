import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeviceStorage } from '@/platform/storage/contract'
import { isTextList, persisted } from './persisted'

export interface FavouritesState {
  readonly activityIds: readonly string[]
  toggle(activityId: string): void
}

/** 收藏. Kept on the device: what somebody likes is nobody else's business. */
export function createFavouritesStore(storage: DeviceStorage): StoreApi<FavouritesState> {
  const saved = persisted(storage, 'favourites', isTextList)
  return createStore<FavouritesState>()((set, get) => ({
    activityIds: saved.read() ?? [],
    toggle(activityId) {
      const { activityIds } = get()
      const next = activityIds.includes(activityId)
        ? activityIds.filter((id) => id !== activityId)
        : [...activityIds, activityId]
      saved.write(next)
      set({ activityIds: next })
    },
  }))
}
