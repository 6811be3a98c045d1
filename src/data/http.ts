import { CodedError } from '@/domain/errors'
import { fromMs, toMs } from '@/domain/time'
import { deviceNowMs } from '@/platform/clock'
import type { Cancel, Response, Send } from '@/platform/request/contract'
import type { Availability } from '@/usecases/api'
import { requestOf, wire, type Operation } from '@/usecases/wire'
import type { Api } from './api'
import type { Identity, IdentityHeaders } from './identity'
import type { Pause } from './pause'
import { persistent } from './persistent'
import { refusalOf } from './refusal'
import { revalidating } from './revalidating'

/** WeChat's `callContainer` gives up after 15 s; whoever waits longer has gone. */
const TIMEOUT_MS = 10_000

const NOBODY: IdentityHeaders = {}

export interface HttpOptions {
  readonly send: Send
  readonly identity: Identity
  readonly pause: Pause
}

/** The `Api` of a server. */
export function httpApi({ send, identity, pause }: HttpOptions): Api {
  const sendOwn = persistent(send, pause)
  const sendPublic = revalidating(sendOwn)
  let counted: { readonly body: Availability; readonly atMs: number } | undefined

  async function answered(operation: Operation, input?: object, cancel?: Cancel): Promise<Response> {
    const request = { ...requestOf(operation, input), timeoutMs: TIMEOUT_MS, ...(cancel && { cancel }) }
    if ('isPublic' in wire[operation]) return sendPublic({ ...request, headers: NOBODY })
    const headers = await identity.headers()
    const response = await sendOwn({ ...request, headers })
    if (response.kind === 'lost' || response.status !== 401) return response
    identity.forget(headers)
    return sendOwn({ ...request, headers: await identity.headers() })
  }

  async function call(operation: Operation, input?: object, cancel?: Cancel): Promise<unknown> {
    const response = await answered(operation, input, cancel)
    if (response.kind === 'lost') throw new CodedError('offline')
    if (response.status >= 400) throw refusalOf(response)
    return response.body
  }

  /** The server's own types: it and the app are built from one table. */
  const answerOf = <O extends Operation>(operation: O, input?: object, cancel?: Cancel) =>
    call(operation, input, cancel) as ReturnType<Api[O]>

  /** Unchanged counts come without a time: they are as the server has them now, so the time goes on by itself. */
  async function getAvailability(): Promise<Availability> {
    const body = await answerOf('getAvailability')
    const nowMs = deviceNowMs()
    if (counted?.body === body)
      return { ...body, asOf: fromMs(toMs(body.asOf) + Math.max(0, nowMs - counted.atMs)) }
    counted = { body, atMs: nowMs }
    return body
  }

  return {
    getProgramme: () => answerOf('getProgramme'),
    getAvailability,
    listPeople: () => answerOf('listPeople'),
    savePerson: (person) => answerOf('savePerson', person),
    removePerson: (input) => answerOf('removePerson', input),
    listRegistrations: () => answerOf('listRegistrations'),
    register: (input) => answerOf('register', input),
    changeParty: (input) => answerOf('changeParty', input),
    withdrawConsent: (input) => answerOf('withdrawConsent', input),
    cancel: (input) => answerOf('cancel', input),
    confirmOffer: (input) => answerOf('confirmOffer', input),
    reconfirm: (input) => answerOf('reconfirm', input),
    getTicket: (input, cancel) => answerOf('getTicket', input, cancel),
    phoneNumber: (input) => answerOf('phoneNumber', input),
    listNotices: () => answerOf('listNotices'),
    readNotices: (input) => answerOf('readNotices', input),
    async eraseAccount() {
      const erased = await answerOf('eraseAccount')
      // They stand for an account that is no more: the next call comes from somebody new.
      identity.forget(await identity.headers())
      return erased
    },
  }
}
