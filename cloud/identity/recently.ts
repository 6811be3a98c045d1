/** More than one process serves at a time; the oldest go first. */
const MOST = 50_000

export interface Recently<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  /** Forgets what `isGone` says of. */
  forget(isGone: (value: T) => boolean): void
}

/** What was found out within the last `forMs`. */
export function recently<T>(forMs: number, nowMs: () => number): Recently<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>()
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry && entry.until > nowMs()) return entry.value
      entries.delete(key)
      return undefined
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, { value, until: nowMs() + forMs })
      const [oldest] = entries.keys()
      if (entries.size > MOST && oldest !== undefined) entries.delete(oldest)
    },
    forget(isGone) {
      for (const [key, { value }] of entries) if (isGone(value)) entries.delete(key)
    },
  }
}
