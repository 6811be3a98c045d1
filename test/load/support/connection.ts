import { connect } from 'node:net'

export interface Request {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

export interface Response {
  readonly status: number
  readonly body: string
  /** Empty where there is none. */
  readonly etag: string
}

export interface Connection {
  /** One at a time. Rejects when the connection breaks. */
  send(request: Request): Promise<Response>
  close(): void
}

/**
 * A connection that stays open and knows only what these servers say: a client that costs next to nothing, because it
 * shares the machine with what it measures.
 */
export function openConnection(origin: string): Connection {
  const { hostname, port } = new URL(origin)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  let text = ''
  let waiting: { resolve: (response: Response) => void; reject: (error: unknown) => void } | undefined
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    text += chunk
    const end = text.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = text.slice(0, end)
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    const status = Number(text.slice(9, 12))
    const isWhole =
      length !== undefined
        ? text.length >= end + 4 + Number(length)
        : status === 304 || status === 204 || text.endsWith('\r\n0\r\n\r\n')
    if (!isWhole) return
    const body = text.slice(end + 4)
    const etag = /\r\netag: (.+)/i.exec(head)?.[1] ?? ''
    text = ''
    const current = waiting
    waiting = undefined
    current?.resolve({ status, body, etag })
  })
  const broken = (error?: Error) => {
    waiting?.reject(error ?? new Error('closed'))
    waiting = undefined
  }
  socket.on('error', broken)
  socket.on('close', () => broken())
  return {
    send({ method, path, headers = {}, body }) {
      return new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('closed'))
        waiting = { resolve, reject }
        const json = body ? JSON.stringify(body) : ''
        const lines = Object.entries({
          host: 'localhost',
          ...headers,
          ...(body && {
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(json)),
          }),
        }).map(([name, value]) => `${name}: ${value}\r\n`)
        socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${json}`)
      })
    },
    close: () => socket.destroy(),
  }
}
