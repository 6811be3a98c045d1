import 'fastify'
import type { Operation } from '../../src/usecases/wire'

declare module 'fastify' {
  interface FastifyRequest {
    /** Our code, where the request was refused. */
    refusal?: string
  }
  interface FastifyContextConfig {
    readonly operation?: Operation
    /** Not worth a line in the log. */
    readonly isQuiet?: true
  }
}
