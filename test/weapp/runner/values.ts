/** An object of unknown make: page definitions, wx options and setData arguments all come from untyped code. */
export type UnknownRecord = Record<string, unknown>
export type AnyFunction = (...args: unknown[]) => unknown

export const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === 'object' && value !== null
export const isCallable = (value: unknown): value is AnyFunction => typeof value === 'function'
export const asRecord = (value: unknown): UnknownRecord => (isRecord(value) ? value : {})
export const asString = (value: unknown, fallback = ''): string =>
  typeof value === 'string' ? value : fallback

/** A value as WXML prints it: nothing for null and undefined. */
export const toText = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

export const utf8Length = (text: string): number => Buffer.byteLength(text, 'utf8')

/** The message of whatever was thrown; errors of another realm are no `instanceof Error` here. */
export function messageOf(thrown: unknown): string {
  if (!isRecord(thrown)) return String(thrown)
  if (typeof thrown.message === 'string') return thrown.message
  if (typeof thrown.errMsg === 'string') return thrown.errMsg
  try {
    return JSON.stringify(thrown)
  } catch {
    return String(thrown)
  }
}

export const stackOf = (thrown: unknown): string | undefined =>
  isRecord(thrown) && typeof thrown.stack === 'string' ? thrown.stack : undefined
