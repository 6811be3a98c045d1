import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../../src/usecases/api'

/**
 * Who sends a request with these headers.
 * @throws CodedError signed-out
 */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Caller>
