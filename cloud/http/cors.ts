import type { FastifyInstance } from 'fastify'
import { API_ROOT } from '../../src/usecases/wire'

/** A day: the list does not change while the server runs. */
const MAX_AGE_SECONDS = '86400'

/** Lets pages of these origins use the API. No cookies are used, so none are asked for; an origin that is not listed hears nothing. */
export function addCors(server: FastifyInstance, allowed: readonly string[]): void {
  if (allowed.length === 0) return
  server.addHook('onRequest', async ({ headers }, reply) => {
    reply.header('vary', 'origin')
    const { origin } = headers
    if (origin === undefined || !allowed.includes(origin)) return
    reply
      .header('access-control-allow-origin', origin)
      .header('access-control-expose-headers', 'etag, retry-after')
  })
  server.options(`${API_ROOT}/*`, (_request, reply) =>
    reply
      .headers({
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
        'access-control-allow-headers': 'authorization, content-type, if-none-match',
        'access-control-max-age': MAX_AGE_SECONDS,
      })
      .code(204)
      .send(),
  )
}
