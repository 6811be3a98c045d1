import { CodedError } from '@/domain/errors'
import type { Send } from '@/platform/request/contract'
import type { SignIn } from '@/platform/sign-in/contract'
import type { DeviceStorage } from '@/platform/storage/contract'
import { SIGN_IN } from '@/usecases/wire'
import type { Pause } from './pause'
import { persistent } from './persistent'
import { refusalOf } from './refusal'

export type IdentityHeaders = Readonly<Record<string, string>>

export interface Identity {
  /** Headers that say who asks; signs in where nobody has yet. */
  headers(): Promise<IdentityHeaders>
  /** Nobody knows these any more: unless there are newer ones already, the next `headers` signs in anew. */
  forget(refused: IdentityHeaders): void
}

export interface TokenIdentityOptions {
  readonly send: Send
  readonly pause: Pause
  readonly storage: DeviceStorage
  readonly signIn: SignIn
}

const KEY = 'sign-in'
const TIMEOUT_MS = 10_000

const headersOf = (token: string): IdentityHeaders => ({ authorization: `Bearer ${token}` })

function tokenIn(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string'
    ? body.token
    : undefined
}

/**
 * A token that this device keeps, in its own storage and nowhere else. Calls that come together sign in once: WeChat
 * counts the codes it gives, and a visitor of the web page would be as many people as there were calls.
 */
export function tokenIdentity({ send, pause, storage, signIn }: TokenIdentityOptions): Identity {
  let token = storage.read(KEY)
  let signingIn: Promise<string> | undefined

  /** Each try has a code of its own: one that was sent may have been used, though its answer was lost. */
  const sendCode: Send = async (request) => {
    if (!signIn.hasAccount) return send(request)
    const code = await signIn.loginCode()
    return code === undefined ? { kind: 'lost' } : send({ ...request, body: { code } })
  }
  const post = persistent(sendCode, pause)

  async function ask(): Promise<string> {
    const path = signIn.hasAccount ? SIGN_IN.wechat : SIGN_IN.guest
    const response = await post({ method: 'POST', path, headers: {}, timeoutMs: TIMEOUT_MS })
    if (response.kind === 'lost') throw new CodedError('offline')
    const given = response.status < 400 ? tokenIn(response.body) : undefined
    if (given === undefined) throw refusalOf(response)
    token = given
    storage.write(KEY, given)
    return given
  }

  return {
    async headers() {
      if (token !== undefined) return headersOf(token)
      signingIn ??= ask().finally(() => {
        signingIn = undefined
      })
      return headersOf(await signingIn)
    },
    forget({ authorization }) {
      if (token === undefined || authorization !== headersOf(token).authorization) return
      token = undefined
      storage.remove(KEY)
    },
  }
}

/** Where the host itself says who asks: WeChat's cloud hosting. */
export const hostIdentity: Identity = { headers: async () => ({}), forget: () => undefined }
