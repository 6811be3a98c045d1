import type { FastifyInstance } from 'fastify'

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

export interface Place {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Whether the next free one will do as well. */
  readonly isAnyPort: boolean
}

/** @returns the port on which it listens now */
export async function listen(server: FastifyInstance, { host, port, isAnyPort }: Place): Promise<number> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    if (!isAnyPort || !isTaken(error)) throw error
    return listen(server, { host, port: port + 1, isAnyPort })
  }
  const [address] = server.addresses()
  return typeof address === 'object' ? address.port : port
}
