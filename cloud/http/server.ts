import compress from '@fastify/compress'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { CodedError } from '../../src/domain/errors'
import { PROBLEM_TYPE, problemOf } from './problem'
import { addRoutes, type RoutesOptions } from './routes'

/** What WeChat's `callContainer` sends at most. */
const BODY_LIMIT = 100 * 1024

export interface ServerOptions extends RoutesOptions {
  /** False for tests that do not read what is logged. */
  readonly isLogging: boolean
  /** Addresses of our own proxies, whose word about the sender's address is believed; none by default. */
  readonly trustedProxies: readonly string[]
}

/** An address names a place, never a person; headers, bodies and the sender's own address stay out of the log. */
const logger: FastifyServerOptions['logger'] = {
  serializers: { req: ({ method, url }) => ({ method, path: url.split('?')[0] ?? '' }) },
}

/** What Fastify itself refuses, in our codes: a body that is too large, is no JSON, is of another type. */
function ownError(error: FastifyError): unknown {
  const isRefusal = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return isRefusal && !(error instanceof CodedError) ? new CodedError('input-invalid') : error
}

/** The server, not yet listening. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustedProxies.length > 0 && [...options.trustedProxies],
    logger: options.isLogging && logger,
  })
  await server.register(compress, { global: true })
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(ownError(error))
    if (problem.status >= 500) request.log.error({ err: error }, 'failed')
    return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem))
  })
  server.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type(PROBLEM_TYPE)
      .send(JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404, code: 'not-found' })),
  )
  server.get('/healthz', () => ({ status: 'ok' }))
  addRoutes(server, options)
  return server
}
