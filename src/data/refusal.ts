import { CodedError, isErrorCode, type ErrorCode, type ErrorFacts } from '@/domain/errors'
import type { Answered } from '@/platform/request/contract'

function factsOf(body: object): ErrorFacts {
  // Our own server wrote them; what else answered in its place had no code to be believed by.
  return 'facts' in body && typeof body.facts === 'object' && body.facts !== null
    ? (body.facts as ErrorFacts)
    : {}
}

/** What a status means where no code of ours comes with it: a gateway's answer, or a newer server's. */
function codeFor(status: number): ErrorCode {
  if (status === 401) return 'signed-out'
  if (status === 429) return 'too-many-requests'
  return status >= 502 ? 'service-unavailable' : 'unexpected'
}

/** What a refusal says: our code where the server is ours, else what its status means. */
export function refusalOf({ status, body, retryAfterMs }: Answered): CodedError {
  const wait = retryAfterMs !== undefined && { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }
  if (typeof body === 'object' && body !== null && 'code' in body && isErrorCode(body.code))
    return new CodedError(body.code, { ...wait, ...factsOf(body) })
  return new CodedError(codeFor(status), { ...wait })
}
