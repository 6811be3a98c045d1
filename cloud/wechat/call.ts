/** WeChat sends a message in well under a second. */
const TIMEOUT_MS = 10_000

/** A POST to WeChat's server; rejects with whatever kept it from answering with JSON. */
export type CallWechat = (path: string, body: object) => Promise<Readonly<Record<string, unknown>>>

/** @param base `https://api.weixin.qq.com`; in cloud hosting `http://api.weixin.qq.com`, where no token is needed */
export function wechatAt(base: string): CallWechat {
  return async (path, body) => {
    const answer = await fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const value: unknown = await answer.json()
    return typeof value === 'object' && value !== null ? { ...value } : {}
  }
}
