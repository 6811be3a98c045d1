import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeWechat {
  readonly origin: string
  /** What it was asked, newest last. */
  readonly asked: URLSearchParams[]
  /** What it says from now on to a code: an answer, or nothing at all. */
  answers(to: (code: string, times: number) => object | 'nothing'): void
  close(): Promise<void>
}

/** WeChat's server as far as code2session goes, on the loopback interface: a code is good once. */
export async function startFakeWechat(): Promise<FakeWechat> {
  const asked: URLSearchParams[] = []
  const used = new Map<string, number>()
  const usual = (code: string, times: number): object | 'nothing' =>
    times > 1 ? { errcode: 40163 } : { openid: `openid-of-${code}`, session_key: 'a session key' }
  let answerTo = usual
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://wechat')
    asked.push(searchParams)
    const code = searchParams.get('js_code') ?? ''
    used.set(code, (used.get(code) ?? 0) + 1)
    const answer = pathname === '/sns/jscode2session' ? answerTo(code, used.get(code) ?? 1) : { errcode: 404 }
    if (answer === 'nothing') response.destroy()
    else response.setHeader('content-type', 'text/plain').end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers(to) {
      answerTo = to
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
