import type { Command } from '@/domain/decide/command'
import { fold, type Folded } from '@/domain/decide/fold'
import type { Clock, Store } from '@/usecases/ports'

/** Gives a store commands as the queue does. */
export function commanding(store: Store, clock: Clock) {
  return (sessionId: string, ...commands: readonly Command[]): Promise<Folded> =>
    store.transact(sessionId, commands, (book) => fold(book, commands, clock.now()), clock.now())
}
