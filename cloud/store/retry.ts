/** What PostgreSQL answers when the same work, sent again, may well succeed (its documentation, appendix A). */
const RETRIED = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '25006', // a standby, reached in the middle of a failover
  '57P01', // shut down by its administrator
  '57P02',
  '57P03', // starting up
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
])

/** Whether the same work may succeed later. */
export function mayRetry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && RETRIED.has(String(error.code))
}

export interface RetryOptions {
  readonly attempts: number
  /** Waits before attempt number `n`, which starts at 1. */
  readonly pause: (n: number) => Promise<void>
}

/** Does the work again while the database says that it may succeed; the last error comes out. */
export async function retrying<T>(work: () => Promise<T>, { attempts, pause }: RetryOptions): Promise<T> {
  for (let n = 1; ; n += 1) {
    try {
      return await work()
    } catch (error) {
      if (n >= attempts || !mayRetry(error)) throw error
      await pause(n)
    }
  }
}

/** Does the work again at once while `isWorth` says so, and not more than `attempts` times in all. */
export async function again<T>(
  work: () => Promise<T>,
  isWorth: (error: unknown) => boolean,
  attempts: number,
): Promise<T> {
  for (let n = 1; ; n += 1) {
    try {
      return await work()
    } catch (error) {
      if (n >= attempts || !isWorth(error)) throw error
    }
  }
}
