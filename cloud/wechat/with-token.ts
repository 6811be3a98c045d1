import type { AccessToken } from './access-token'
import type { CallWechat } from './call'

/** WeChat does not know the access token, or no longer. */
export const TOKEN_REFUSED: readonly number[] = [40001, 40014, 41001, 42001]

/** There was no token, so nothing was called. Why stays out of it: what WeChat was asked held our secret. */
export class NoAccessToken extends Error {}

/**
 * Calls with the token in the address; one that was refused is renewed and the call made once more.
 * @param token left out in WeChat's cloud hosting, whose own address needs none
 */
export function withToken(call: CallWechat, token: AccessToken | undefined): CallWechat {
  if (!token) return call
  const { get, refused } = token
  async function attempt(
    path: string,
    body: object,
    isLast: boolean,
  ): Promise<Readonly<Record<string, unknown>>> {
    const access = await get().catch(() => {
      throw new NoAccessToken()
    })
    const answer = await call(`${path}?access_token=${encodeURIComponent(access)}`, body)
    if (!TOKEN_REFUSED.includes(Number(answer.errcode))) return answer
    refused(access)
    return isLast ? answer : attempt(path, body, true)
  }
  return (path, body) => attempt(path, body, false)
}
