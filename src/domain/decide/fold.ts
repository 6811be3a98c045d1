import type { RegistrationEvent } from '../events'
import type { Registration } from '../registration'
import type { SessionBook } from '../session-state'
import type { Instant } from '../time'
import type { Command, Decision, Effect } from './command'
import { decide } from './index'

/** What a store has to write and to answer after a batch of commands. */
export interface Folded {
  /** One per command, in order. */
  readonly decisions: readonly Decision[]
  /** Each changed registration once, in its last state. */
  readonly saved: readonly Registration[]
  /** Those that are no more, as they last were. */
  readonly removed: readonly Registration[]
  readonly events: readonly RegistrationEvent[]
}

/** Whether there is anything to be written, in the registrations or in the session itself. */
export function hasChanged({ saved, decisions }: Folded): boolean {
  return saved.length > 0 || decisions.some((one) => 'effects' in one && one.effects.length > 0)
}

/** Puts the effects of a decision into the book. */
function apply(book: SessionBook, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.type === 'saved') book.put(effect.registration)
    if (effect.type === 'removed') book.remove(effect.registration.id)
    if (effect.type === 'session-changed') book.session = effect.session
    if (effect.type === 'capacity-changed' && book.session.admission.kind === 'sign-up')
      book.session = { ...book.session, admission: { ...book.session.admission, capacity: effect.capacity } }
  }
}

/**
 * Decides commands one after the other, each seeing what the earlier ones did. What nobody confirmed in time is passed on first,
 * so that no store depends on a job having run. Changes `book`.
 */
export function fold(book: SessionBook, commands: readonly Command[], now: Instant): Folded {
  const saved = new Map<string, Registration>()
  const removed = new Map<string, Registration>()
  const events: RegistrationEvent[] = []
  const run = (command: Command): Decision => {
    const decision = decide(book, command, now)
    if ('refused' in decision) return decision
    apply(book, decision.effects)
    for (const effect of decision.effects) {
      if (effect.type === 'saved') {
        saved.set(effect.registration.id, effect.registration)
        removed.delete(effect.registration.id)
      }
      if (effect.type === 'removed') {
        removed.set(effect.registration.id, effect.registration)
        saved.delete(effect.registration.id)
      }
      if (effect.type === 'told') events.push(effect.event)
    }
    return decision
  }
  run({ type: 'expire' })
  const decisions = commands.map(run)
  return { decisions, saved: [...saved.values()], removed: [...removed.values()], events }
}
