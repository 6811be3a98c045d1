import type { Folded } from '../../src/domain/decide/fold'
import { CodedError } from '../../src/domain/errors'
import type { Store } from '../../src/usecases/ports'
import type { Database, Sql } from './database'
import { gather } from './gather'
import { isOutrun } from './live-count'
import { loadBooks } from './load-books'
import type { IsTold } from './outbox'
import { again, mayRetry, retrying, type RetryOptions } from './retry'
import { saveBooks } from './save-books'
import type { Done, Work } from './work'

/** Transactions of one process that may run at once. With more the batches get smaller and the database does more. */
const LANES = 2

/** Each time another sign-up of the same account or phone has come in, so it cannot go on for long. */
const OUTRUN_MOST = 20

interface Waiting extends Work {
  readonly resolve: (folded: Folded) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Decides for several sessions within a transaction.
 * @param onlyFree leaves out sessions that somebody else has locked
 * @returns by session; one that was left out or does not exist is missing
 */
export async function decideWithin(
  sql: Sql,
  works: readonly Work[],
  isTold: IsTold,
  onlyFree: boolean,
): Promise<ReadonlyMap<string, Folded>> {
  const { books, counts } = await loadBooks(sql, works, onlyFree)
  const done = works.flatMap(({ sessionId, commands, decideAll }): readonly Done[] => {
    const loaded = books.get(sessionId)
    if (!loaded) return []
    const { book } = loaded
    const before = new Map([...book.all()].map((registration) => [registration.id, registration]))
    const limits = commands.flatMap((command) => ('limits' in command ? [command.limits] : []))[0]
    return [{ ...loaded, folded: decideAll(book), before, limits }]
  })
  await saveBooks(sql, done, counts, isTold)
  return new Map(done.map(({ book, folded }) => [book.session.id, folded]))
}

export interface TransactOptions {
  readonly retry: RetryOptions
  readonly isTold: IsTold
  /** Sessions that may share a transaction; 1 where sessions are spread over machines. */
  readonly sessionsTogether: number
}

/**
 * The store's `transact`: sessions whose commands come at the same time share a transaction, as one commit for many is what
 * a disk can do. A session that another process has locked is left out and waited for alone, so that it holds up nobody;
 * and if the shared transaction fails, each is tried alone, so that only the one at fault does.
 */
export function createTransact(database: Database, options: TransactOptions): Store['transact'] {
  const { retry, isTold, sessionsTogether } = options

  const once = (works: readonly Work[], onlyFree: boolean) =>
    database.transaction((sql) => decideWithin(sql, works, isTold, onlyFree))

  /** Whoever was outrun has waited for the other's commit already: the next reading sees it. */
  const attempt = (works: readonly Work[], onlyFree: boolean) =>
    retrying(() => again(() => once(works, onlyFree), isOutrun, OUTRUN_MOST), retry)

  async function alone(waiting: Waiting): Promise<void> {
    try {
      const folded = (await attempt([waiting], false)).get(waiting.sessionId)
      if (folded) waiting.resolve(folded)
      else waiting.reject(new CodedError('session-not-found'))
    } catch (error) {
      waiting.reject(error)
    }
  }

  async function serve(items: readonly Waiting[]): Promise<void> {
    const [first] = items
    if (items.length === 1 && first) return alone(first)
    try {
      const done = await attempt(items, true)
      for (const item of items) {
        const folded = done.get(item.sessionId)
        if (folded) item.resolve(folded)
        // Not awaited: the lane is free for others while this one waits for its lock.
        else void alone(item)
      }
    } catch (error) {
      if (mayRetry(error)) for (const item of items) item.reject(error)
      else for (const item of items) void alone(item)
    }
  }

  const hand = gather(serve, { lanes: LANES, most: sessionsTogether, apartBy: ({ sessionId }) => sessionId })
  return (sessionId, commands, decideAll, now) =>
    new Promise((resolve, reject) => hand({ sessionId, commands, decideAll, now, resolve, reject }))
}
