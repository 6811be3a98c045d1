import { TOKEN_REFUSED } from '../wechat/with-token'

/** What became of a message. Reasons are codes of WeChat's or ours. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** It was not sent and may be tried again. */
  | { readonly kind: 'later'; readonly reason: string }
  /** It was not sent and never will be. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It may have been sent, so it must not be sent again. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** Refused for the moment: busy, over a limit, or a token that another try will bring. */
const LATER = new Set([-1, 45009, 45011, 45047, ...TOKEN_REFUSED])

/**
 * What an answer means. Any other code is for good: 43101 (refused by the user), 40003 (no such openid), 40037 (no such
 * template), 41030 (no such page), 47003 (a field) and whatever WeChat adds.
 */
export function outcomeOf(errcode: number): Outcome {
  if (errcode === 0) return { kind: 'sent' }
  return { kind: LATER.has(errcode) ? 'later' : 'refused', reason: `wechat-${errcode}` }
}

/** Errors before anything was written to the other side. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** The code of an error, or of what caused it, as `fetch` has it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('cause' in error) return codeOf(error.cause)
  return 'code' in error ? String(error.code) : ''
}

/** What a failed call means: unless it never left, nobody knows. */
export function outcomeOfFailure(error: unknown): Outcome {
  return NEVER_LEFT.has(codeOf(error))
    ? { kind: 'later', reason: 'unreachable' }
    : { kind: 'unknown', reason: 'no-answer' }
}
