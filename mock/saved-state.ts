import { CodedError } from '../src/domain/errors'
import type { Person } from '../src/domain/person'
import type { Registration } from '../src/domain/registration'

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

/** A list under a key. What cannot be read is dropped, so that a damaged entry costs that entry and not the app. */
function readList<T>(storage: KeyValue, key: string): readonly T[] | undefined {
  const text = storage.read(key)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (isSaved(value)) return value.items
  } catch {
    // Not JSON: treated like any other entry that cannot be read.
  }
  storage.remove(key)
  return undefined
}

/** @throws CodedError storage-full; the old entry is then still there */
function writeList(storage: KeyValue, key: string, items: readonly unknown[]): void {
  const outcome = storage.write(key, JSON.stringify({ version: VERSION, items }))
  if (outcome !== 'written') throw new CodedError('storage-full')
}

/** What the memory store keeps on the device: one entry per session that was touched, one per household. */
export function savedState(storage: KeyValue, editionId: string) {
  const sessionKey = (sessionId: string) => `${editionId}/session/${sessionId}`
  const touchedKey = `${editionId}/touched`
  const peopleKey = (accountId: string) => `${editionId}/people/${accountId}`
  return {
    touched: (): readonly string[] => readList<string>(storage, touchedKey) ?? [],
    session: (sessionId: string) => readList<Registration>(storage, sessionKey(sessionId)),
    people: (accountId: string): readonly Person[] => readList<Person>(storage, peopleKey(accountId)) ?? [],
    writePeople: (accountId: string, people: readonly Person[]) =>
      writeList(storage, peopleKey(accountId), people),
    removePeople: (accountId: string) => storage.remove(peopleKey(accountId)),
    writeSession(sessionId: string, registrations: readonly Registration[]) {
      const touched = this.touched()
      // The list of sessions first: naming one that has no entry is harmless, the other way round loses it.
      if (!touched.includes(sessionId)) writeList(storage, touchedKey, [...touched, sessionId])
      writeList(storage, sessionKey(sessionId), registrations)
    },
  }
}
