import type { FastifyRequest } from 'fastify'
import { CodedError } from '../../src/domain/errors'

/**
 * Path fields and body are one input; a body must not say again what the path has said.
 * @throws CodedError input-invalid
 */
export function inputOf({ params, body }: FastifyRequest): object {
  const fields = params as Readonly<Record<string, string>>
  if (body === undefined || body === null) return fields
  if (typeof body !== 'object' || Array.isArray(body)) throw new CodedError('input-invalid')
  const twice = Object.keys(fields).filter((name) => Object.keys(body).includes(name))
  if (twice.length > 0) throw new CodedError('input-invalid', { fields: twice })
  return { ...body, ...fields }
}
