import type { DeviceStorage } from '@/platform/storage/contract'

/** WeChat keeps at most 1 MB under a key; the rest is for what it adds. */
const MOST_BYTES = 900_000

/** At least the bytes that it takes in UTF-8. */
const bytesOf = (text: string): number => text.replace(/[^\0-\x7f]/g, '...').length

/** A value kept on the device. Whatever cannot be read, or is not what `isValid` expects, counts as absent. */
export function persisted<T>(storage: DeviceStorage, key: string, isValid: (value: unknown) => value is T) {
  return {
    read(): T | undefined {
      const text = storage.read(key)
      if (text === undefined) return undefined
      try {
        const value: unknown = JSON.parse(text)
        return isValid(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    /** A device too full to remember a preference still works; it asks again next time. */
    write(value: T): void {
      const text = JSON.stringify(value)
      // What is too large for the host must not leave an older value behind either.
      if (bytesOf(text) > MOST_BYTES) storage.remove(key)
      else storage.write(key, text)
    },
    remove(): void {
      storage.remove(key)
    },
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
