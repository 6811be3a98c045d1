import type { Clock, Store } from '../../src/usecases/ports'
import type { Database } from '../store/database'
import { createAccessToken, type WechatSecret } from './access-token'
import { wechatAt } from './call'
import { createDeliver, type Deliver, type DeliverOptions } from './deliver'
import { createSender, type SenderOptions } from './send'
import type { Templates } from './templates'

export interface RemindersSettings {
  readonly templates: Templates
  readonly version: SenderOptions['version']
  /** Where WeChat's server is. */
  readonly base: string
  /** Left out in WeChat's cloud hosting. */
  readonly secret?: WechatSecret
}

interface Surroundings {
  readonly database: Database
  readonly store: Store
  readonly clock: Clock
  readonly nowMs: () => number
  readonly log: DeliverOptions['log']
}

/** How the outbox is emptied into WeChat. */
export function deliverWith(
  { templates, version, base, secret }: RemindersSettings,
  { nowMs, ...rest }: Surroundings,
): Deliver {
  const call = wechatAt(base)
  const token = secret && createAccessToken(call, secret, nowMs)
  const send = createSender({ call, version, ...(token && { token }) })
  return createDeliver({ ...rest, templates, send, random: Math.random })
}
