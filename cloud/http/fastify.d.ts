import 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** Our code, where the request was refused. */
    refusal?: string
  }
  interface FastifyContextConfig {
    readonly operation?: string
    /** Not worth a line in the log. */
    readonly isQuiet?: true
  }
}
