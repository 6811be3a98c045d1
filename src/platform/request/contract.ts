export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** From the server's root: `/api/v1/programme`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly timeoutMs: number
}

/** `body` is what the JSON says, undefined where there is none. */
export type Response =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  /** Nothing came back: no network, or no answer in time. What was sent may have been done all the same. */
  | { readonly kind: 'lost' }

export type Send = (request: Request) => Promise<Response>
