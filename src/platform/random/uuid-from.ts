import { v7 } from 'uuid'
import { deviceNowMs } from '../clock'

export const BYTES = 16

/** `uuid` would reach for `crypto`, which a mini program has not; given the bytes and the time, it does not. */
export function uuidFrom(random: Uint8Array): string {
  return v7({ random, msecs: deviceNowMs() })
}

/** Good enough to be unique, not to be unguessable, and nothing here has to be. */
export function plainBytes(): Uint8Array {
  return Uint8Array.from({ length: BYTES }, () => Math.floor(Math.random() * 256))
}
