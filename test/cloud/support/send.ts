import type { Send } from '@/platform/request/contract'

/** Sends over the loopback interface. */
export function sendTo(origin: string): Send {
  return async ({ method, path, headers, body, timeoutMs }) => {
    try {
      const response = await fetch(origin + path, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      })
      const text = await response.text()
      return {
        kind: 'answered',
        status: response.status,
        body: text ? (JSON.parse(text) as unknown) : undefined,
      }
    } catch {
      return { kind: 'lost' }
    }
  }
}
