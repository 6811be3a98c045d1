import { STATUS_CODES } from 'node:http'
import { CodedError } from '../../src/domain/errors'
import { statusOf } from './status'

/** RFC 9457, with our code and the facts that its sentence needs. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly code: string
  readonly facts?: CodedError['facts']
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

const NOT_OURS = new CodedError('unexpected')

/** What is said of an error: of one that is not ours nothing but that there was one. */
export function problemOf(error: unknown): Problem {
  const { code, facts } = error instanceof CodedError ? error : NOT_OURS
  const status = statusOf(code)
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    ...(Object.keys(facts).length > 0 && { facts }),
  }
}
