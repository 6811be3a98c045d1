import { CodedError } from '../../src/domain/errors'

/** Senders that are remembered; whoever is forgotten starts anew with all of their allowance. */
const MOST = 100_000

/** Lets `name` through. @throws CodedError too-many-requests with `retryAfterSeconds` */
export type Allow = (name: string) => void

/**
 * So many a minute for each name, all of them at once if wanted; they come back evenly (a token bucket). Each process
 * counts for itself.
 * @param nowMs ms from any fixed moment
 */
export function allowance(perMinute: number, nowMs: () => number): Allow {
  const perMs = perMinute / 60_000
  const buckets = new Map<string, { left: number; at: number }>()
  return (name) => {
    const now = nowMs()
    const { left, at } = buckets.get(name) ?? { left: perMinute, at: now }
    const filled = Math.min(perMinute, left + (now - at) * perMs)
    // Put at the end: the first ones are those who have not come for longest.
    buckets.delete(name)
    buckets.set(name, { left: filled >= 1 ? filled - 1 : filled, at: now })
    const [oldest] = buckets.keys()
    if (buckets.size > MOST && oldest !== undefined) buckets.delete(oldest)
    if (filled < 1)
      throw new CodedError('too-many-requests', { retryAfterSeconds: Math.ceil((1 - filled) / perMs / 1000) })
  }
}
