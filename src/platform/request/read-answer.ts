import type { Response } from './contract'

interface Raw {
  readonly status: number
  /** The text of the body, or what `callContainer` has made of it. */
  readonly data: unknown
  /** A header by its lower-case name. */
  readonly header: (name: string) => unknown
}

function parsed(data: unknown): { readonly value?: unknown; readonly isJson: boolean } {
  if (data === '') return { isJson: true }
  if (typeof data !== 'string') return { value: data, isJson: true }
  try {
    return { value: JSON.parse(data) as unknown, isJson: true }
  } catch {
    return { isJson: false }
  }
}

/**
 * What the host received, as the app reads it. A page of words where JSON was due is somebody else's, a hotel's network
 * that asks for a login say: our server has not answered.
 */
export function readAnswer({ status, data, header }: Raw): Response {
  const { value, isJson } = parsed(data)
  if (!isJson && status < 400) return { kind: 'lost' }
  const etag = header('etag')
  // A date may stand there too (RFC 9110); our server counts seconds.
  const seconds = Number(header('retry-after') ?? NaN)
  return {
    kind: 'answered',
    status,
    body: value,
    ...(typeof etag === 'string' && { etag }),
    ...(seconds >= 0 && { retryAfterMs: seconds * 1000 }),
  }
}
