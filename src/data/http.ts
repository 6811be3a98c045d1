import { CodedError, isErrorCode, type ErrorFacts } from '@/domain/errors'
import type { Request, Response, Send } from '@/platform/request/contract'
import type { Api } from '@/usecases/api'
import { requestOf, wire, type Operation } from '@/usecases/wire'

/** WeChat's `callContainer` gives up after 15 s; whoever waits longer has gone. */
const TIMEOUT_MS = 10_000
const ATTEMPTS = 3

export interface Identity {
  /** Headers that say who asks; signs in where nobody has yet. */
  headers(): Promise<Readonly<Record<string, string>>>
  /** The server no longer knows these: the next `headers` signs in anew. */
  forget(): void
}

export interface HttpOptions {
  readonly send: Send
  readonly identity: Identity
  /** Waits before attempt `n`, the second being 2, longer each time and never twice the same. */
  readonly pause: (n: number) => Promise<void>
}

const isBusy = ({ status }: { readonly status: number }): boolean =>
  status === 502 || status === 503 || status === 504

function factsOf(body: object): ErrorFacts {
  // Our own server wrote them; what else answered in its place had no code to be believed by.
  return 'facts' in body && typeof body.facts === 'object' && body.facts !== null
    ? (body.facts as ErrorFacts)
    : {}
}

/** What a refusal says: our code where the server is ours, else what its status means. */
function refusalOf(status: number, body: unknown): CodedError {
  if (typeof body === 'object' && body !== null && 'code' in body && isErrorCode(body.code))
    return new CodedError(body.code, factsOf(body))
  return new CodedError(status >= 502 ? 'service-unavailable' : 'unexpected')
}

/** The `Api` of a server. Everything is sent again when its answer was lost: each operation may be. */
export function httpApi({ send, identity, pause }: HttpOptions): Api {
  async function ask(operation: Operation, input: object | undefined): Promise<Response> {
    const isPublic = 'isPublic' in wire[operation]
    const request: Request = {
      ...requestOf(operation, input),
      headers: isPublic ? {} : await identity.headers(),
      timeoutMs: TIMEOUT_MS,
    }
    return send(request)
  }

  async function call(operation: Operation, input?: object): Promise<unknown> {
    let hasSignedInAgain = false
    for (let n = 1; ; n += 1) {
      const response = await ask(operation, input)
      const isLast = n >= ATTEMPTS
      if (response.kind === 'lost') {
        if (isLast) throw new CodedError('offline')
      } else {
        const { status, body } = response
        if (status < 400) return body
        if (status === 401 && !hasSignedInAgain) {
          hasSignedInAgain = true
          identity.forget()
          continue
        }
        if (isLast || !isBusy(response)) throw refusalOf(status, body)
      }
      await pause(n + 1)
    }
  }

  /** The server's own types: it and the app are built from one table. */
  const answerOf = <O extends Operation>(operation: O, input?: object) =>
    call(operation, input) as ReturnType<Api[O]>

  return {
    getProgramme: () => answerOf('getProgramme'),
    getAvailability: () => answerOf('getAvailability'),
    listPeople: () => answerOf('listPeople'),
    savePerson: (person) => answerOf('savePerson', person),
    removePerson: (input) => answerOf('removePerson', input),
    listRegistrations: () => answerOf('listRegistrations'),
    register: (input) => answerOf('register', input),
    cancel: (input) => answerOf('cancel', input),
    confirmOffer: (input) => answerOf('confirmOffer', input),
    getTicket: (input) => answerOf('getTicket', input),
  }
}
