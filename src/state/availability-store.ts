import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api, Availability } from '@/data/api'
import type { SessionCounts } from '@/domain/sign-up-state'
import { fromMs, toMs, type Instant } from '@/domain/time'
import type { DeviceStorage } from '@/platform/storage/contract'
import { isRecord, persisted } from './persisted'
import { failureOf, fetchInto, idle, type Resource } from './resource'

export type Counts = ReadonlyMap<string, SessionCounts>

export interface AvailabilityState {
  readonly counts: Resource<Counts>
  /** When the backend counted, by its own clock. */
  readonly asOf?: Instant
  /** The backend's time less the phone's, in milliseconds: phones are wrong, and the demonstration is in 2025. */
  readonly offsetMs: number
  load(): Promise<void>
  /** The same for whoever looks every other second: the device's storage is spared. */
  look(): Promise<void>
  /** False for half a minute after it was last fetched; what came to nothing may be tried again at once. */
  isDue(): boolean
  now(): Instant
}

/** The last answer, for a phone that cannot reach the backend. */
interface Kept extends Availability {
  /** The form of what is kept; another one is not read. */
  readonly version: typeof VERSION
  readonly offsetMs: number
}

const VERSION = 1

const REST_MS = 30_000

/** Less than this between the clocks is the way of an answer, not a clock that is wrong. */
const STEADY_MS = 2_000

function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) &&
    value.version === VERSION &&
    typeof value.asOf === 'string' &&
    typeof value.offsetMs === 'number' &&
    Array.isArray(value.counts)
  )
}

export function createAvailabilityStore(
  api: Api,
  storage: DeviceStorage,
  deviceNowMs: () => number,
): StoreApi<AvailabilityState> {
  const saved = persisted(storage, 'availability', isKept)
  return createStore<AvailabilityState>()((set, get) => {
    let triedAtMs = -Infinity
    let keptAtMs = -Infinity
    let taken: { readonly counts: Availability['counts']; readonly bySession: Counts } | undefined
    /** Counts that did not change stay the same map, so that nothing is drawn anew. */
    function take({ asOf, counts }: Availability, offsetMs: number): Counts {
      const isSteady = Math.abs(offsetMs - get().offsetMs) < STEADY_MS
      set({ asOf, ...(!isSteady && { offsetMs }) })
      if (taken?.counts !== counts)
        taken = { counts, bySession: new Map(counts.map((count) => [count.sessionId, count])) }
      return taken.bySession
    }
    async function fetch(restMs: number): Promise<void> {
      triedAtMs = deviceNowMs()
      await fetchInto(
        get().counts,
        (counts) => set({ counts }),
        async () => {
          const availability = await api.getAvailability()
          const nowMs = deviceNowMs()
          const offsetMs = toMs(availability.asOf) - nowMs
          if (nowMs - keptAtMs >= restMs) {
            keptAtMs = nowMs
            saved.write({ version: VERSION, offsetMs, ...availability })
          }
          return take(availability, offsetMs)
        },
        () => {
          const kept = saved.read()
          return kept && take(kept, kept.offsetMs)
        },
      )
    }
    return {
      counts: idle,
      offsetMs: 0,
      load: () => fetch(0),
      look: () => fetch(REST_MS),
      isDue: () => failureOf(get().counts) !== undefined || deviceNowMs() - triedAtMs >= REST_MS,
      now: () => fromMs(deviceNowMs() + get().offsetMs),
    }
  })
}
