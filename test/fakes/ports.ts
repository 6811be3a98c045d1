import type { RegistrationEvent } from '@/domain/events'
import { addMinutes, type Instant } from '@/domain/time'
import type { Clock, Notifier } from '@/usecases/ports'
import type { KeyValue } from '../../mock/saved-state'

/** A clock that stands still until it is moved. */
export function stoppedClock(start: Instant): Clock & { move(minutes: number): void } {
  let now = start
  return {
    now: () => now,
    move(minutes) {
      now = addMinutes(now, minutes)
    },
  }
}

/** Keeps what was told. */
export function recordingNotifier(): Notifier & { readonly events: RegistrationEvent[] } {
  const events: RegistrationEvent[] = []
  return {
    events,
    notify: async (news) => {
      events.push(...news)
    },
  }
}

/** Device storage in a Map, which can be made full. */
export function mapStorage(entries = new Map<string, string>()): KeyValue & {
  readonly entries: Map<string, string>
  keys(): string[]
  fillUp(isFull?: boolean): void
} {
  let isFull = false
  return {
    entries,
    keys: () => [...entries.keys()],
    fillUp(full = true) {
      isFull = full
    },
    read: (key) => entries.get(key),
    write(key, value) {
      if (isFull) return 'full'
      entries.set(key, value)
      return 'written'
    },
    remove: (key) => void entries.delete(key),
  }
}
