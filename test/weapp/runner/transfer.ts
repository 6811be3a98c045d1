import { isRecord, type UnknownRecord } from './values'

/** Makes the containers of one script realm, so that `instanceof` and prototypes are right over there. */
export interface RealmKit {
  object(): UnknownRecord
  array(): unknown[]
  buffer(bytes: Uint8Array): unknown
  bytes(bytes: Uint8Array): unknown
}

export const hostKit: RealmKit = {
  object: () => ({}),
  array: () => [],
  buffer: (bytes) => Uint8Array.from(bytes).buffer,
  bytes: (bytes) => Uint8Array.from(bytes),
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value)

function isPlain(value: object): boolean {
  const proto: unknown = Object.getPrototypeOf(value)
  return proto === null || (isRecord(proto) && Object.getPrototypeOf(proto) === null)
}

/**
 * Copies plain data into another realm; functions, class instances and proxies go through as they are.
 */
export function transfer(value: unknown, kit: RealmKit, seen = new Map<unknown, unknown>()): unknown {
  if (!isRecord(value)) return value
  const known = seen.get(value)
  if (known !== undefined) return known
  if (Array.isArray(value)) {
    const list = kit.array()
    seen.set(value, list)
    for (const item of value) list.push(transfer(item, kit, seen))
    return list
  }
  const tag = tagOf(value)
  // Node's Buffer reports Uint8Array as well
  if (ArrayBuffer.isView(value) && tag === '[object Uint8Array]') return kit.bytes(viewOf(value))
  if (tag === '[object ArrayBuffer]') return kit.buffer(bytesOf(value))
  if (tag !== '[object Object]' || !isPlain(value)) return value
  const copy = kit.object()
  seen.set(value, copy)
  for (const [key, item] of Object.entries(value)) copy[key] = transfer(item, kit, seen)
  return copy
}

const viewOf = (view: ArrayBufferView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** The bytes of an ArrayBuffer or Uint8Array of any realm. */
export function bytesOf(value: unknown): Uint8Array {
  if (ArrayBuffer.isView(value)) return viewOf(value)
  if (tagOf(value) === '[object ArrayBuffer]') return new Uint8Array(value as ArrayBuffer)
  throw new TypeError('neither an ArrayBuffer nor a typed array')
}
