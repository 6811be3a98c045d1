import type { FastifyInstance } from 'fastify'
import { CodedError } from '../../src/domain/errors'

/** @param isReady whether requests can be served: rejects where the database does not answer or has no programme */
export function addHealth(server: FastifyInstance, isReady: () => Promise<unknown>): void {
  const config = { isQuiet: true } as const
  server.get('/healthz', { config }, () => ({ status: 'ok' }))
  server.get('/readyz', { config }, async (request) => {
    try {
      await isReady()
    } catch (error) {
      request.log.warn({ err: error }, 'not ready')
      throw new CodedError('service-unavailable')
    }
    return { status: 'ready' }
  })
}
