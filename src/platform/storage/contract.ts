/** What became of a write. `full` can be cured by the user (clear something), `failed` cannot. */
export type WriteResult = 'written' | 'full' | 'failed'

/** Strings kept on this device. Synchronous, because a store needs its first state before the first render. */
export interface DeviceStorage {
  /** The string under `key`; undefined when there is none, or when what is there is not a string. */
  readonly read: (key: string) => string | undefined
  readonly write: (key: string, value: string) => WriteResult
  readonly remove: (key: string) => void
  readonly keys: () => string[]
}
