import { fromBase64Url, toBase64Url } from './base64url'
import { CodedError } from './errors'
import { fromMs, toMs, type Instant } from './time'

/**
 * What a ticket says. No personal data: whoever photographs it learns a random number, a session and a head-count.
 *
 * Layout of the 28 signed bytes, big-endian: version 1, key id 1, session hash 4, registration UUID 16, seats 1, part 1,
 * expiry in seconds since 1970 4. An Ed25519 signature of 64 bytes follows; base64url makes 123 characters of it.
 */
export interface TicketClaims {
  readonly keyId: number
  readonly sessionId: string
  readonly registrationId: string
  readonly seats: number
  /**
   * 0 for the whole party; else whose part it is: `ticketParts` of domain/registration.ts. A part admits one person, and
   * only as long as the registration still has that part.
   */
  readonly part: number
  readonly expiresAt: Instant
}

/** A ticket read back. The session is known by its hash: the door compares it with its own session's. */
export interface ReadTicket extends Omit<TicketClaims, 'sessionId'> {
  readonly sessionHash: number
}

/** 1 had no parts. */
const VERSION = 2
const CLAIMS_BYTES = 28
const SIGNATURE_BYTES = 64
const UUID_AT = 6

/** FNV-1a, 32 bits. It tells sessions apart at a door; the signature is what protects it. */
export function sessionHash(sessionId: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < sessionId.length; i++) {
    hash ^= sessionId.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** The bytes that are signed. */
export function ticketBytes(claims: TicketClaims): Uint8Array {
  const bytes = new Uint8Array(CLAIMS_BYTES)
  const view = new DataView(bytes.buffer)
  bytes[0] = VERSION
  bytes[1] = claims.keyId
  view.setUint32(2, sessionHash(claims.sessionId))
  const hex = claims.registrationId.replace(/-/g, '')
  for (let i = 0; i < 16; i++) bytes[UUID_AT + i] = parseInt(hex.slice(i * 2, i * 2 + 2), 16)
  bytes[22] = claims.seats
  bytes[23] = claims.part
  view.setUint32(24, Math.floor(toMs(claims.expiresAt) / 1000))
  return bytes
}

/** The text inside the QR code. */
export function sealTicket(bytes: Uint8Array, signature: Uint8Array): string {
  const all = new Uint8Array(CLAIMS_BYTES + SIGNATURE_BYTES)
  all.set(bytes)
  all.set(signature, CLAIMS_BYTES)
  return toBase64Url(all)
}

/**
 * Takes a ticket apart; whether the signature is right is for a verifier to say.
 * @throws CodedError ticket-malformed
 */
export function openTicket(text: string): {
  readonly ticket: ReadTicket
  readonly bytes: Uint8Array
  readonly signature: Uint8Array
} {
  const all = fromBase64Url(text.trim())
  if (!all || all.length !== CLAIMS_BYTES + SIGNATURE_BYTES || all[0] !== VERSION)
    throw new CodedError('ticket-malformed')
  const bytes = all.slice(0, CLAIMS_BYTES)
  const view = new DataView(bytes.buffer)
  const [seats, part] = [view.getUint8(22), view.getUint8(23)]
  if (seats === 0 || (part > 0 && seats > 1)) throw new CodedError('ticket-malformed')
  const hex = [...bytes.slice(UUID_AT, UUID_AT + 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return {
    bytes,
    signature: all.slice(CLAIMS_BYTES),
    ticket: {
      keyId: view.getUint8(1),
      sessionHash: view.getUint32(2),
      registrationId: [
        hex.slice(0, 8),
        hex.slice(8, 12),
        hex.slice(12, 16),
        hex.slice(16, 20),
        hex.slice(20),
      ].join('-'),
      seats,
      part,
      expiresAt: fromMs(view.getUint32(24) * 1000),
    },
  }
}

/** Crockford's base 32: no I, L, O or U to be misread over a counter. */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The twelve characters under the QR code, from the random end of the registration's UUID (60 bits), and whose part it is,
 * e.g. `7K3M Q9TD 2XWF-2`.
 * @param part 0 for the whole party
 */
export function readableCode(registrationId: string, part = 0): string {
  const tail = registrationId.replace(/-/g, '').slice(-15)
  let bits = ''
  for (const digit of tail) bits += parseInt(digit, 16).toString(2).padStart(4, '0')
  let code = ''
  for (let i = 0; i < bits.length; i += 5) code += READABLE.charAt(parseInt(bits.slice(i, i + 5), 2))
  const whole = [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join(' ')
  return part === 0 ? whole : `${whole}-${part}`
}
