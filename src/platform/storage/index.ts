import type { DeviceStorage } from './contract'

export type { DeviceStorage, WriteResult } from './contract'

const kept = new Map<string, string>()

/** Forgets everything with the process: for tests and for hosts without a store of their own. */
export const storage: DeviceStorage = {
  read: (key) => kept.get(key),
  write(key, value) {
    kept.set(key, value)
    return 'written'
  },
  remove: (key) => void kept.delete(key),
  keys: () => [...kept.keys()],
}
