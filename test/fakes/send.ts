import type { Answered, Request, Response, Send } from '@/platform/request/contract'

/** What a server that answers this sends. */
export const answer = (status: number, body?: unknown, more: Partial<Answered> = {}): Response => ({
  kind: 'answered',
  status,
  body,
  ...more,
})

export const lost: Response = { kind: 'lost' }

type Reply = (request: Request) => Response | Promise<Response>

/** A network that writes down what was sent and answers as told. */
export function fakeSend(reply: Reply): { readonly send: Send; readonly sent: Request[] } {
  const sent: Request[] = []
  return {
    sent,
    send: async (request) => {
      sent.push(request)
      return reply(request)
    },
  }
}

/** Answers one after the other; the last one for ever. */
export function inTurn(...responses: readonly Response[]): Reply {
  let n = 0
  return () => responses[Math.min(n++, responses.length - 1)] ?? lost
}

/** A pause that takes no time and remembers how long the server had asked for. */
export function fakePause() {
  const pauses: { readonly n: number; readonly askedMs: number }[] = []
  return {
    pauses,
    pause: async (n: number, askedMs: number): Promise<void> => {
      pauses.push({ n, askedMs })
    },
  }
}
