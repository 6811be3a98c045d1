import { randomUUID } from 'node:crypto'
import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify'

type ErrorFacts = Readonly<Record<'type' | 'message' | 'stack', string>>

const fieldOf = (error: Error, name: string): string => {
  const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : ''
}

/**
 * What is written of an error. A database tells the row that it refused, with the names in it, so of its errors only the
 * code, the table and the rule are kept.
 */
function errorFacts(error: Error): ErrorFacts {
  const isDatabase = fieldOf(error, 'severity') !== ''
  if (!isDatabase) return { type: error.name, message: error.message, stack: error.stack ?? '' }
  const facts = ['code', 'table_name', 'table', 'constraint_name', 'constraint'].map((name) =>
    fieldOf(error, name),
  )
  return { type: error.name, message: facts.filter(Boolean).join(' '), stack: '' }
}

/** Requests are told apart by random ids; one that a client sends is not taken over. */
export const logOptions = (level: string): FastifyServerOptions => ({
  genReqId: () => randomUUID(),
  logController: new LogController({ requestIdLogLabel: 'requestId', disableRequestLogging: true }),
  logger: level === 'silent' ? false : { level, serializers: { err: errorFacts } },
})

/** A line an answer: the route and not the address, no body, no header, no sender. */
export function addLog(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ id }, reply) => {
    reply.header('x-request-id', id)
  })
  server.addHook('onResponse', async ({ log, method, routeOptions, refusal }, reply) => {
    const facts = {
      method,
      route: routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(refusal !== undefined && { code: refusal }),
    }
    // Files and probes are many and say little.
    if (routeOptions.config.isQuiet) log.debug(facts, 'answered')
    else log.info(facts, 'answered')
  })
}
