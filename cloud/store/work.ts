import type { Command } from '../../src/domain/decide/command'
import type { Folded } from '../../src/domain/decide/fold'
import type { SignUpLimits } from '../../src/domain/edition'
import type { Change } from '../../src/domain/live-tally'
import type { Registration } from '../../src/domain/registration'
import type { SessionBook } from '../../src/domain/session-state'
import type { Instant } from '../../src/domain/time'

/** Commands for one session and how to decide them; `decideAll` is called anew, with a fresh book, at each attempt. */
export interface Work {
  readonly sessionId: string
  readonly commands: readonly Command[]
  readonly decideAll: (book: SessionBook) => Folded
  /** A moment before it is decided: what deadlines have passed is known from it. */
  readonly now: Instant
}

/** One session as it was loaded and as it is now. */
export interface Done {
  readonly book: SessionBook
  readonly folded: Folded
  /** Registrations as they were in the database before. */
  readonly before: ReadonlyMap<string, Registration>
  readonly editionId: string
  /** The edition's, as those who sign up know them. */
  readonly limits?: SignUpLimits | undefined
}

/** Each registration that is not as it was. */
export function changesOf({ before, folded: { saved, removed } }: Done): readonly Change[] {
  return [
    ...saved.map((after) => ({ before: before.get(after.id), after })),
    ...removed.map(({ id }) => ({ before: before.get(id), after: undefined })),
  ]
}

/**
 * Waits for all, also when one fails, so that nothing of it goes on after the caller has given up.
 * @throws what the first that failed threw
 */
export async function together<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(promises)
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}
