import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Api, Caller } from '../../src/usecases/api'
import { API_ROOT, wire, type Operation } from '../../src/usecases/wire'
import type { Identify } from '../identity/identify'
import { allowance } from './allowance'
import { inputOf } from './input-of'
import { operations } from './operations'
import { sendReady } from './ready'
import type { ReadyAnswers } from './ready-answers'
import { sendOwn } from './send-own'

export interface RoutesOptions {
  readonly apiFor: (caller: Caller) => Api
  readonly identify: Identify
  readonly ready: ReadyAnswers
  /** So many a minute for one account, and sign-ups for one session. */
  readonly limits: { readonly account: number; readonly session: number }
  readonly nowMs: () => number
}

/** WeChat counts them, and beyond a free share asks money for each. */
const PHONES_PER_MINUTE = 5

/** Whether the answer is the same for everybody and made ahead. */
export const isReady = (name: Operation): name is keyof ReadyAnswers =>
  name === 'getProgramme' || name === 'getAvailability'

/** One route for each operation of `wire`. */
export function addRoutes(server: FastifyInstance, options: RoutesOptions): void {
  const { apiFor, identify, ready, limits, nowMs } = options
  const allowAccount = allowance(limits.account, nowMs)
  const allowSession = allowance(limits.session, nowMs)
  const allowPhone = allowance(PHONES_PER_MINUTE, nowMs)
  const pending = new Set<Promise<unknown>>()

  async function answer(name: Operation, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const caller = await identify(request.headers)
    allowAccount(caller.accountId)
    if (name === 'phoneNumber') allowPhone(caller.accountId)
    const input = inputOf(request)
    if ('sessionId' in input && typeof input.sessionId === 'string') allowSession(input.sessionId)
    const done = operations[name](apiFor(caller), input)
    pending.add(done)
    try {
      return sendOwn(reply, await done)
    } finally {
      pending.delete(done)
    }
  }

  for (const name of Object.keys(wire) as Operation[]) {
    const { method, path } = wire[name]
    server.route({
      method,
      url: API_ROOT + path,
      config: { operation: name },
      handler: isReady(name)
        ? async (request, reply) => sendReady(request, reply, await ready[name]())
        : (request, reply) => answer(name, request, reply),
    })
  }
  // Whoever hung up has still been signed up for: it is finished before the database is closed.
  server.addHook('onClose', async () => {
    await Promise.allSettled(pending)
  })
}
