import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SentMessage {
  readonly touser: string
  readonly template_id: string
  readonly page?: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
  /** The access token in its address. */
  readonly token: string | null
}

/** What WeChat answers; `hang` never does. */
export type Answer = { readonly errcode: number } | 'hang' | 'broken'

export interface MessageServer {
  readonly url: string
  readonly sent: SentMessage[]
  /** How often a token was asked for, and with force. */
  readonly tokens: { asked: number; forced: number }
  /** Answers the messages from now on. */
  answerWith(answer: (message: SentMessage, n: number) => Answer): void
  close(): Promise<void>
}

/** WeChat's server for messages, on the loopback interface: every call that reaches it is counted. */
export async function startMessageServer(): Promise<MessageServer> {
  const sent: SentMessage[] = []
  const tokens = { asked: 0, forced: 0 }
  let decide: (message: SentMessage, n: number) => Answer = () => ({ errcode: 0 })
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
      const answer = (value: object) => response.end(JSON.stringify(value))
      if (pathname === '/cgi-bin/stable_token') {
        tokens.asked += 1
        if (body.force_refresh === true) tokens.forced += 1
        answer({ access_token: `token-${tokens.forced}`, expires_in: 7200 })
        return
      }
      const message = { ...(body as unknown as SentMessage), token: searchParams.get('access_token') }
      sent.push(message)
      const decided = decide(message, sent.length)
      if (decided === 'broken') response.destroy()
      else if (decided !== 'hang') answer(decided)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    tokens,
    answerWith: (answer) => void (decide = answer),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
