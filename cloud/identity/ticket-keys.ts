import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import type { TicketSigner } from '../../src/usecases/ports'

export interface TicketKey {
  /** 0 to 255, as it stands in a ticket. 0 is the demonstration's. */
  readonly id: number
  /** The 32 random bytes of an Ed25519 key (RFC 8032). */
  readonly seed: Uint8Array
}

/** RFC 8037: what a device at the door needs to check a ticket without a network. */
export interface PublicTicketKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly kid: string
  readonly x: string
}

/** The demonstration's key, as in mock/ticket-signer.ts. It is public on purpose, and env.ts keeps it out of production. */
export const DEMO_KEY: TicketKey = { id: 0, seed: new Uint8Array(32).fill(7) }

/** What stands before the 32 bytes in PKCS #8 (RFC 8410). */
const PKCS8_START = Buffer.from('302e020100300506032b657004220420', 'hex')

function privateKeyOf({ seed }: TicketKey): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_START, seed]), format: 'der', type: 'pkcs8' })
}

/** Signs with this key, off the event loop. */
export function ticketSigner(key: TicketKey): TicketSigner {
  const secret = privateKeyOf(key)
  return {
    keyId: key.id,
    sign: (bytes) =>
      new Promise((resolve, reject) => {
        sign(null, bytes, secret, (error, signature) => (error ? reject(error) : resolve(signature)))
      }),
  }
}

/** Of each key, so that tickets signed with the one before stay good. */
export function publicKeys(keys: readonly TicketKey[]): readonly PublicTicketKey[] {
  return keys.map((key) => {
    const { x } = createPublicKey(privateKeyOf(key)).export({ format: 'jwk' })
    return { kty: 'OKP', crv: 'Ed25519', kid: String(key.id), x: x ?? '' }
  })
}
