import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { CodedError } from '../../src/domain/errors'
import { PROBLEM_TYPE, problemOf, type Problem } from './problem'

/** What Fastify itself refuses, in our codes: a body that is too large, is no JSON, is of another type. */
function ownError(error: FastifyError): unknown {
  const isRefusal = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return isRefusal && !(error instanceof CodedError) ? new CodedError('input-invalid') : error
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  request.refusal = problem.code
  return reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store' })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem))
}

/** Every refusal is a problem document (RFC 9457) with our code. */
export function addErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(ownError(error))
    if (problem.status >= 500) request.log.error({ err: error }, 'failed')
    const wait = problem.facts?.retryAfterSeconds
    if (wait !== undefined) reply.header('retry-after', String(wait))
    return sendProblem(request, reply, problem)
  })
  server.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { type: 'about:blank', title: 'Not Found', status: 404, code: 'not-found' }),
  )
}
