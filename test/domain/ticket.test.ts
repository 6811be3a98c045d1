import fc from 'fast-check'
import { fromBase64Url, toBase64Url } from '@/domain/base64url'
import { CodedError } from '@/domain/errors'
import { openTicket, readableCode, sealTicket, sessionHash, ticketBytes } from '@/domain/ticket'

const claims = {
  keyId: 3,
  sessionId: 'kites-0412-0900',
  registrationId: '0196f3a2-7c1e-7b3d-9a4f-1c2d3e4f5a6b',
  seats: 2,
  part: 0,
  expiresAt: '2031-04-12T13:00:00+08:00',
}
const signature = new Uint8Array(64).fill(9)

describe('a ticket', () => {
  it('is 123 characters that fit a QR code', () => {
    expect(sealTicket(ticketBytes(claims), signature)).toMatch(/^[\w-]{123}$/)
  })

  it('reads back as what was written', () => {
    const { ticket, bytes, signature: read } = openTicket(sealTicket(ticketBytes(claims), signature))
    const { sessionId, ...rest } = claims
    expect(ticket).toEqual({ ...rest, sessionHash: sessionHash(sessionId) })
    expect(bytes).toEqual(ticketBytes(claims))
    expect(read).toEqual(signature)
  })

  it.each(['', 'hello', 'https://example.org', 'A'.repeat(123), 'A'.repeat(122)])(
    'is refused as malformed: %j',
    (text) => {
      expect(() => openTicket(text)).toThrow(new CodedError('ticket-malformed'))
    },
  )

  it('of one person reads back as their part', () => {
    const { ticket } = openTicket(sealTicket(ticketBytes({ ...claims, seats: 1, part: 3 }), signature))
    expect(ticket).toMatchObject({ seats: 1, part: 3, registrationId: claims.registrationId })
  })

  it.each([
    ['nobody', { seats: 0 }],
    ['a part for two', { seats: 2, part: 1 }],
  ])('for %s is malformed', (_name, over) => {
    const text = sealTicket(ticketBytes({ ...claims, ...over }), signature)
    expect(() => openTicket(text)).toThrow(new CodedError('ticket-malformed'))
  })

  it('of the version that had no parts is malformed', () => {
    const bytes = ticketBytes(claims)
    bytes[0] = 1
    expect(() => openTicket(sealTicket(bytes, signature))).toThrow(new CodedError('ticket-malformed'))
  })

  it('has one spelling only', () => {
    const text = sealTicket(ticketBytes(claims), signature)
    const last = text.charCodeAt(text.length - 1)
    const other = text.slice(0, -1) + String.fromCharCode(last + 1)
    expect(Buffer.from(other, 'base64url')).toEqual(Buffer.from(text, 'base64url'))
    expect(() => openTicket(other)).toThrow(new CodedError('ticket-malformed'))
  })

  it('tells the parts apart in the code, by the number behind it', () => {
    const whole = readableCode(claims.registrationId)
    expect([1, 12].map((part) => readableCode(claims.registrationId, part))).toEqual([
      `${whole}-1`,
      `${whole}-12`,
    ])
  })

  it('has a code to read out, without letters that look like figures', () => {
    expect(readableCode(claims.registrationId)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){2}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('has another code for another registration', () => {
    expect(readableCode(claims.registrationId)).not.toBe(readableCode('0196f3a2-7c1e-7b3d-9a4f-1c2d3e4f5a6c'))
  })
})

describe('base64url', () => {
  it('agrees with the platform’s for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
    )
  })
  it('refuses other text', () => {
    expect([fromBase64Url('a b='), fromBase64Url('AAAAA')]).toEqual([undefined, undefined])
  })
})
