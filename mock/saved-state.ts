import { CodedError } from '../src/domain/errors'
import type { Notice } from '../src/domain/notice'
import type { Person } from '../src/domain/person'
import type { Registration } from '../src/domain/registration'
import type { Session } from '../src/domain/session'
import type { Instant } from '../src/domain/time'

/** Text by key that outlives the app: device storage on a phone, a Map in a test. */
export interface KeyValue {
  read(key: string): string | undefined
  write(key: string, value: string): 'written' | 'full' | 'failed'
  remove(key: string): void
}

/** Raise it when the shape below changes; what an older version saved is then left alone and started anew. */
const VERSION = 1

interface Saved<T> {
  readonly version: number
  readonly items: readonly T[]
  readonly notices?: SavedSession['notices']
  readonly session?: Session
}

/** Of one session, written together so that none of it is there without the rest. */
export interface SavedSession {
  readonly registrations: readonly Registration[]
  readonly notices: readonly SavedNotice[]
  /** Only once it is no longer as the edition has it. */
  readonly session?: Session
}

export interface SavedNotice extends Notice {
  readonly accountId: string
}

function isSaved(value: unknown): value is Saved<never> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === VERSION &&
    'items' in value &&
    Array.isArray(value.items)
  )
}

/** What lies under a key. What cannot be read is dropped, so that a damaged entry costs that entry and not the app. */
function read<T>(storage: KeyValue, key: string): Saved<T> | undefined {
  const text = storage.read(key)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (isSaved(value)) return value
  } catch {
    // Not JSON: treated like any other entry that cannot be read.
  }
  storage.remove(key)
  return undefined
}

/** @throws CodedError storage-full; the old entry is then still there */
function write(storage: KeyValue, key: string, items: readonly unknown[], more: object = {}): void {
  const outcome = storage.write(key, JSON.stringify({ version: VERSION, items, ...more }))
  if (outcome !== 'written') throw new CodedError('storage-full')
}

/** What the memory store keeps on the device: one entry per session that was touched, one per household, one
 * for what its owner has read. */
export function savedState(storage: KeyValue, editionId: string) {
  const sessionKey = (sessionId: string) => `${editionId}/session/${sessionId}`
  const touchedKey = `${editionId}/touched`
  const readKey = (accountId: string) => `${editionId}/notices-read/${accountId}`
  const peopleKey = (accountId: string) => `${editionId}/people/${accountId}`
  return {
    touched: (): readonly string[] => read<string>(storage, touchedKey)?.items ?? [],
    session(sessionId: string): SavedSession | undefined {
      const saved = read<Registration>(storage, sessionKey(sessionId))
      // Before there were notices an entry had registrations only.
      if (!saved) return undefined
      const { items, notices = [], session } = saved
      return { registrations: items, notices, ...(session && { session }) }
    },
    people: (accountId: string): readonly Person[] =>
      read<Person>(storage, peopleKey(accountId))?.items ?? [],
    writePeople: (accountId: string, people: readonly Person[]) =>
      write(storage, peopleKey(accountId), people),
    removePeople: (accountId: string) => storage.remove(peopleKey(accountId)),
    readUntil: (accountId: string): Instant | undefined =>
      read<Instant>(storage, readKey(accountId))?.items[0],
    writeReadUntil: (accountId: string, until: Instant) => write(storage, readKey(accountId), [until]),
    removeReadUntil: (accountId: string) => storage.remove(readKey(accountId)),
    writeSession(sessionId: string, { registrations, ...more }: SavedSession) {
      const touched = this.touched()
      // The list of sessions first: naming one that has no entry is harmless, the other way round loses it.
      if (!touched.includes(sessionId)) write(storage, touchedKey, [...touched, sessionId])
      write(storage, sessionKey(sessionId), registrations, more)
    },
  }
}
