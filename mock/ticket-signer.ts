import { getPublicKey, hashes, sign, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import type { TicketSigner } from '../src/usecases/ports'

// The library would look for WebCrypto, which a mini program does not have.
hashes.sha512 = sha512

/** The demonstration's key. It is public on purpose: a real city's key never leaves its server. */
const DEMO_SECRET = new Uint8Array(32).fill(7)

/** Signs tickets inside the app, for a demonstration without a server. */
export const demoSigner: TicketSigner = {
  keyId: 0,
  sign: async (bytes) => sign(bytes, DEMO_SECRET),
}

/** Whether a ticket's signature is the demonstration's. */
export function isDemoSignature(bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(signature, bytes, getPublicKey(DEMO_SECRET))
}
