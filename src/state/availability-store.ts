import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api } from '@/data/api'
import type { SessionCounts } from '@/domain/sign-up-state'
import { fromMs, toMs, type Instant } from '@/domain/time'
import { fetchInto, idle, type Resource } from './resource'

export type Counts = ReadonlyMap<string, SessionCounts>

export interface AvailabilityState {
  readonly counts: Resource<Counts>
  /** The backend's time less the phone's, in milliseconds: phones are wrong, and the demonstration is in 2025. */
  readonly offsetMs: number
  load(): Promise<void>
  now(): Instant
}

export function createAvailabilityStore(api: Api, deviceNowMs: () => number): StoreApi<AvailabilityState> {
  return createStore<AvailabilityState>()((set, get) => ({
    counts: idle,
    offsetMs: 0,
    load: () =>
      fetchInto(
        get().counts,
        (next) => set({ counts: next }),
        async () => {
          const { asOf, counts } = await api.getAvailability()
          set({ offsetMs: toMs(asOf) - deviceNowMs() })
          return new Map(counts.map((count) => [count.sessionId, count]))
        },
      ),
    now: () => fromMs(deviceNowMs() + get().offsetMs),
  }))
}
