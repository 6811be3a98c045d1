import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { CodedError } from '../../src/domain/errors'

/** A probe waits for some seconds at most. */
const PATIENCE_MS = 2_000

async function tooLate(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false })
  throw new Error('the database does not answer')
}

/** @param isReady whether requests can be served: rejects where the database does not answer or has no programme */
export function addHealth(server: FastifyInstance, isReady: () => Promise<unknown>): void {
  const config = { isQuiet: true } as const
  server.get('/healthz', { config }, () => ({ status: 'ok' }))
  server.get('/readyz', { config }, async (request) => {
    try {
      await Promise.race([isReady(), tooLate()])
    } catch (error) {
      request.log.warn({ err: error }, 'not ready')
      throw new CodedError('service-unavailable')
    }
    return { status: 'ready' }
  })
}
