import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api, MyNotice } from '@/data/api'
import type { Instant } from '@/domain/time'
import { fetchInto, idle, valueOf, type Resource } from './resource'

export type { MyNotice } from '@/data/api'

export interface NoticesState {
  /** The newest first. */
  readonly notices: Resource<readonly MyNotice[]>
  load(): Promise<void>
  /** Everything up to this moment has been read. Without a network it counts as read on this device, and is said again. */
  read(until: Instant): Promise<void>
}

/** How many have not been read. */
export const unreadOf = (notices: Resource<readonly MyNotice[]>): number =>
  valueOf(notices)?.filter(({ isRead }) => !isRead).length ?? 0

/** 消息: what happened to this account's registrations. */
export function createNoticesStore(api: Api): StoreApi<NoticesState> {
  return createStore<NoticesState>()((set, get) => ({
    notices: idle,
    load: () =>
      fetchInto(
        get().notices,
        (notices) => set({ notices }),
        () => api.listNotices(),
      ),
    async read(until) {
      const { notices } = get()
      if (notices.status === 'ready')
        set({
          notices: {
            ...notices,
            value: notices.value.map((one) => (one.at <= until ? { ...one, isRead: true } : one)),
          },
        })
      // Whoever opens the list again says it again.
      await api.readNotices({ until }).catch(() => undefined)
    },
  }))
}
