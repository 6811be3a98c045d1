import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** An answer that is the same for everybody, in each form in which it may be wanted. */
export interface Ready {
  readonly type: string
  readonly cacheControl: string
  readonly etag: string
  readonly plain: Buffer
  readonly br?: Buffer
  readonly gzip?: Buffer
}

const brotliOf = promisify(brotliCompress)
const gzipOf = promisify(gzip)

/** Smaller ones fit one packet as they are. */
const WORTH_COMPRESSING = 1024

/** `fast` for what is made anew every moment, `small` for what is made once and sent often. */
const EFFORT = { fast: { brotli: 1, gzip: 1 }, small: { brotli: 9, gzip: 9 } } as const

/** Weak, because each encoding of it has other bytes. */
export const etagOf = (content: Buffer): string =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

/**
 * Compresses a text once, for all who will ask for it.
 * @param counted what has to change for whoever has it to want it again, where that is not the whole text
 */
export async function readyText(
  text: string,
  { type, cacheControl }: Pick<Ready, 'type' | 'cacheControl'>,
  effort: keyof typeof EFFORT,
  counted?: string,
): Promise<Ready> {
  const plain = Buffer.from(text)
  const ready = {
    type,
    cacheControl,
    plain,
    etag: etagOf(counted === undefined ? plain : Buffer.from(counted)),
  }
  if (plain.length < WORTH_COMPRESSING) return ready
  const { brotli, gzip: level } = EFFORT[effort]
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotli }
  const [br, zipped] = await Promise.all([brotliOf(plain, { params }), gzipOf(plain, { level })])
  return { ...ready, br, gzip: zipped }
}

/** Whether a header such as `gzip, br;q=0` lets us send this encoding. */
function accepts(header: string, encoding: string): boolean {
  const [, parameters = ''] = new RegExp(`(?:^|,)\\s*${encoding}\\s*(;[^,]*)?(?:,|$)`).exec(header) ?? [
    undefined,
    ';q=0',
  ]
  return !/;\s*q=0(\.0*)?\s*$/.test(parameters)
}

function formFor(header: string, { plain, br, gzip: zipped }: Ready): readonly [Buffer, string?] {
  if (br && accepts(header, 'br')) return [br, 'br']
  if (zipped && accepts(header, 'gzip')) return [zipped, 'gzip']
  return [plain]
}

/** Whether whoever asks has it already (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.slice(2))
}

/** Sends it in the smallest form that is understood, or says that nothing has changed. */
export function sendReady({ headers }: FastifyRequest, reply: FastifyReply, ready: Ready): FastifyReply {
  reply.header('cache-control', ready.cacheControl).header('etag', ready.etag)
  if (ready.br ?? ready.gzip)
    reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '))
  if (isKnown(headers['if-none-match'], ready.etag)) return reply.code(304).send()
  const [body, encoding] = formFor(String(headers['accept-encoding'] ?? ''), ready)
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  return reply.type(ready.type).send(body)
}
