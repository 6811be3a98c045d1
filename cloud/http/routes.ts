import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { CodedError } from '../../src/domain/errors'
import type { Api, Caller } from '../../src/usecases/api'
import { API_ROOT, wire, type Operation } from '../../src/usecases/wire'
import type { Identify } from '../identity/identify'
import { operations } from './operations'

export interface RoutesOptions {
  readonly apiFor: (caller: Caller) => Api
  readonly identify: Identify
}

/** What a public operation is done as: it must not matter. */
const NOBODY: Caller = { accountId: '' }

/** Path fields and body are one input; a body must not say again what the path has said. */
function inputOf({ params, body }: FastifyRequest): unknown {
  const fields = params as Readonly<Record<string, string>>
  if (body === undefined || body === null) return fields
  if (typeof body !== 'object' || Array.isArray(body)) throw new CodedError('input-invalid')
  const twice = Object.keys(fields).filter((name) => name in body)
  if (twice.length > 0) throw new CodedError('input-invalid', { fields: twice })
  return { ...body, ...fields }
}

/** One route for each operation of `wire`. */
export function addRoutes(server: FastifyInstance, { apiFor, identify }: RoutesOptions): void {
  for (const name of Object.keys(wire) as Operation[]) {
    const { method, path, ...rest } = wire[name]
    const isPublic = 'isPublic' in rest
    server.route({
      method,
      url: API_ROOT + path,
      config: { operation: name },
      async handler(request: FastifyRequest, reply: FastifyReply) {
        const caller = isPublic ? NOBODY : await identify(request.headers)
        const answer = await operations[name](apiFor(caller), inputOf(request))
        // What is somebody's own must not be kept by anything in between.
        if (!isPublic) reply.header('cache-control', 'no-store')
        return answer ?? reply.code(204).send()
      },
    })
  }
}
