import { createStore, type StoreApi } from 'zustand/vanilla'
import type { District } from '@/domain/edition'
import type { Point } from '@/domain/geo'
import type { Located } from '@/platform/location'

/** From where distances are counted. */
export type Origin =
  | { readonly kind: 'position'; readonly point: Point }
  | { readonly kind: 'district'; readonly districtId: string; readonly point: Point }

export interface OriginState {
  readonly origin: Origin | undefined
  /** What came of asking for the position; `idle` before, and after it was given. */
  readonly status: 'idle' | 'asking' | 'refused' | 'unsupported' | 'failed'
  /** Asks the device where it is. Only after somebody tapped for it. An earlier origin stays until there is a new one. */
  ask(): Promise<void>
  /** The way without a position. */
  chooseDistrict(district: District): void
  clear(): void
}

/** Where the visitor is. Held in memory only: neither kept on the device nor sent to anybody. */
export function createOriginStore(locate: () => Promise<Located>): StoreApi<OriginState> {
  return createStore<OriginState>()((set, get) => {
    // An answer that comes after somebody chose a district, or changed their mind, no longer counts.
    let asked = 0
    return {
      origin: undefined,
      status: 'idle',
      async ask() {
        if (get().status === 'asking') return
        const mine = ++asked
        set({ status: 'asking' })
        const answer = await locate()
        if (mine !== asked) return
        if (answer.status === 'located')
          set({ status: 'idle', origin: { kind: 'position', point: answer.point } })
        else set({ status: answer.status })
      },
      chooseDistrict({ id, center }) {
        asked += 1
        set({ status: 'idle', origin: { kind: 'district', districtId: id, point: center } })
      },
      clear() {
        asked += 1
        set({ status: 'idle', origin: undefined })
      },
    }
  })
}
