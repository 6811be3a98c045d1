import type { FastifyReply } from 'fastify'

/** Sends what is somebody's own, which nothing in between may keep; where there is nothing to say, that. */
export function sendOwn(reply: FastifyReply, result: unknown): unknown {
  reply.header('cache-control', 'no-store')
  return result ?? reply.code(204).send()
}
