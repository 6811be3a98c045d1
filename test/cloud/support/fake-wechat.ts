import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = object | 'nothing'

export interface FakeWechat {
  readonly origin: string
  /** What code2session was asked, newest last. */
  readonly asked: URLSearchParams[]
  /** The codes for which a phone number was asked, each with the access token in the address. */
  readonly phonesAsked: { readonly code: string; readonly token: string | null }[]
  /** What it says from now on to a code: an answer, or nothing at all. */
  answers(to: (code: string, times: number) => Answer): void
  /** The same for phone numbers; `n` counts the calls. */
  answersPhone(to: (code: string, n: number) => Answer): void
  close(): Promise<void>
}

/** An answer of getuserphonenumber as WeChat writes it. */
export const phoneInfo = (purePhoneNumber: string, countryCode = '86') => ({
  errcode: 0,
  errmsg: 'ok',
  phone_info: { phoneNumber: purePhoneNumber, purePhoneNumber, countryCode },
})

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
}

/** WeChat's server as far as code2session and phone numbers go, on the loopback interface: a code is good once. */
export async function startFakeWechat(): Promise<FakeWechat> {
  const asked: URLSearchParams[] = []
  const phonesAsked: { code: string; token: string | null }[] = []
  const used = new Map<string, number>()
  const usual = (code: string, times: number): Answer =>
    times > 1 ? { errcode: 40163 } : { openid: `openid-of-${code}`, session_key: 'a session key' }
  let answerTo = usual
  let phoneFor: (code: string, n: number) => Answer = () => phoneInfo('13800138000')
  let tokens = 0

  async function answerOf(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://wechat')
    switch (pathname) {
      case '/sns/jscode2session': {
        asked.push(searchParams)
        const code = searchParams.get('js_code') ?? ''
        used.set(code, (used.get(code) ?? 0) + 1)
        return answerTo(code, used.get(code) ?? 1)
      }
      case '/cgi-bin/stable_token': {
        const { force_refresh: isForced } = await bodyOf(request)
        if (isForced === true) tokens += 1
        return { access_token: `token-${tokens}`, expires_in: 7200 }
      }
      case '/wxa/business/getuserphonenumber': {
        const { code } = await bodyOf(request)
        phonesAsked.push({ code: String(code), token: searchParams.get('access_token') })
        return phoneFor(String(code), phonesAsked.length)
      }
      default:
        return { errcode: 404 }
    }
  }

  const server = createServer((request, response) => {
    void answerOf(request).then((answer) => {
      if (answer === 'nothing') response.destroy()
      else response.setHeader('content-type', 'text/plain').end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    phonesAsked,
    answers(to) {
      answerTo = to
    },
    answersPhone(to) {
      phoneFor = to
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
