import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** From a file out of memory to a busy database, in seconds. */
const BUCKETS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]

const hashOf = (text: string) => createHash('sha256').update(text).digest()

/**
 * Counts what is answered, by route and status and with our code of a refusal: no address, account or id is a label. They
 * are shown at `/metrics` to whoever has the token, and without one to nobody.
 */
export function addMetrics(server: FastifyInstance, token: string | undefined): void {
  if (token === undefined) return
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: 'http_answers_total',
    help: 'Answers by route, status and code of refusal',
    labelNames: ['method', 'route', 'status', 'code'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'http_answer_seconds',
    help: 'Time to answer by route',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers: [registry],
  })
  server.addHook('onResponse', async ({ method, routeOptions, refusal = '' }, reply) => {
    const route = routeOptions.url ?? 'none'
    answers.inc({ method, route, status: reply.statusCode, code: refusal })
    seconds.observe({ method, route }, reply.elapsedTime / 1000)
  })
  const wanted = hashOf(`Bearer ${token}`)
  server.get('/metrics', async ({ headers }, reply) => {
    if (!timingSafeEqual(hashOf(headers.authorization ?? ''), wanted)) return reply.callNotFound()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
