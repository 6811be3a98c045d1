import { sendTo } from '@/platform/request'
import { hasAccount, loginCode } from '@/platform/sign-in'
import { storage } from '@/platform/storage'
import type { Api } from './api'
import { httpApi } from './http'
import { tokenIdentity } from './identity'
import { pause } from './pause'

/**
 * The backend behind HTTPS.
 * @param base its origin, or `/` for the one that the page came from
 */
export function serverApi(base: string): Api {
  const send = sendTo(base.replace(/\/+$/, ''))
  const identity = tokenIdentity({ send, pause, storage, signIn: { hasAccount, loginCode } })
  return httpApi({ send, identity, pause })
}
