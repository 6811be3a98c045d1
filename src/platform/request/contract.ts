/** Says when an answer is no longer waited for, because the screen that asked is gone. */
export interface Cancel {
  readonly isCancelled: boolean
  /** Runs once that is so; at once where it already is. */
  onCancel(run: () => void): void
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** From the server's root: `/api/v1/programme`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly timeoutMs: number
  readonly cancel?: Cancel
}

export interface Answered {
  readonly kind: 'answered'
  readonly status: number
  /** What the JSON says, undefined where there is none. */
  readonly body: unknown
  readonly etag?: string
  /** When the server would like to be asked again. */
  readonly retryAfterMs?: number
}

/** What is sent never fails: it is answered, or it is not. */
export type Response =
  | Answered
  /** Nothing came back: no network, or no answer in time. What was sent may have been done all the same. */
  | { readonly kind: 'lost' }

export type Send = (request: Request) => Promise<Response>

/** A service in WeChat's cloud hosting. */
export interface CloudService {
  /** The environment's id. */
  readonly env: string
  readonly service: string
}

export interface Requests {
  /** @param origin of the server, without a slash at its end; empty for the page's own */
  readonly sendTo: (origin: string) => Send
  /** WeChat's own way into its cloud, which needs no domain. A browser has none: nothing is ever answered there. */
  readonly sendToCloud: (service: CloudService) => Send
}
