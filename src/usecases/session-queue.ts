import type { Accepted, Command, Decision } from '../domain/decide/command'
import { fold } from '../domain/decide/fold'
import type { Ports } from './ports'

interface Waiting {
  readonly command: Command
  readonly resolve: (decision: Decision) => void
  readonly reject: (reason: unknown) => void
}

/** Gives a command to its session and waits for what was decided. */
export type Submit = (sessionId: string, command: Command) => Promise<Accepted>

/**
 * An idle session is served at once. Commands that arrive while it is busy wait and then leave together in one
 * transaction: no timer, no added delay, and one commit for many sign-ups is what a rush needs.
 */
export function createSessionQueue({ store, clock, notifier, turn }: Ports): Submit {
  const busy = new Map<string, Waiting[]>()

  async function serve(sessionId: string, batch: readonly Waiting[]): Promise<void> {
    const commands = batch.map((waiting) => waiting.command)
    try {
      const folded = await store.transact(
        sessionId,
        commands,
        (book) => fold(book, commands, clock.now()),
        clock.now(),
      )
      await notifier.notify(folded.events)
      batch.forEach((waiting, i) => {
        const decision = folded.decisions[i]
        if (decision) waiting.resolve(decision)
      })
    } catch (error) {
      for (const waiting of batch) waiting.reject(error)
    }
  }

  async function drain(sessionId: string): Promise<void> {
    for (let queue = busy.get(sessionId); queue && queue.length > 0; queue = busy.get(sessionId)) {
      busy.set(sessionId, [])
      await serve(sessionId, queue)
      await turn?.()
    }
    busy.delete(sessionId)
  }

  return async function submit(sessionId, command) {
    const decision = await new Promise<Decision>((resolve, reject) => {
      const waiting = { command, resolve, reject }
      const queue = busy.get(sessionId)
      if (queue) {
        queue.push(waiting)
        return
      }
      busy.set(sessionId, [waiting])
      void drain(sessionId)
    })
    if ('refused' in decision) throw decision.refused
    return decision
  }
}
