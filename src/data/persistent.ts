import type { Response, Send } from '@/platform/request/contract'
import type { Pause } from './pause'

const ATTEMPTS = 3

/** Longer than this nobody looks at a button that is busy: then it is said how long it takes. */
const LONGEST_ASKED_MS = 5_000

const MAY_PASS: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** How long to wait at least before it is worth trying again; undefined where it is not. */
function askedMs(response: Response): number | undefined {
  if (response.kind === 'lost') return 0
  const { status, retryAfterMs = 0 } = response
  return MAY_PASS.has(status) && retryAfterMs <= LONGEST_ASKED_MS ? retryAfterMs : undefined
}

/** Sends again what was lost or came at a bad moment. Every operation may be: see usecases/wire.ts. */
export function persistent(send: Send, pause: Pause): Send {
  return async (request) => {
    for (let n = 1; ; n += 1) {
      const response = await send(request)
      const wait = n < ATTEMPTS ? askedMs(response) : undefined
      if (wait === undefined || request.cancel?.isCancelled) return response
      await pause(n + 1, wait)
    }
  }
}
