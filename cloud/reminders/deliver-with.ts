import type { Clock, Store } from '../../src/usecases/ports'
import type { Database } from '../store/database'
import type { CallWechat } from '../wechat/call'
import { createDeliver, type Deliver, type DeliverOptions } from './deliver'
import { createSender, type SenderOptions } from './send'
import type { Templates } from './templates'

export interface RemindersSettings {
  readonly templates: Templates
  readonly version: SenderOptions['version']
}

interface Surroundings {
  readonly database: Database
  readonly store: Store
  readonly clock: Clock
  /** With whatever token it needs. */
  readonly call: CallWechat
  readonly log: DeliverOptions['log']
}

/** How the outbox is emptied into WeChat. */
export function deliverWith(
  { templates, version }: RemindersSettings,
  { call, ...rest }: Surroundings,
): Deliver {
  const send = createSender({ call, version })
  return createDeliver({ ...rest, templates, send, random: Math.random })
}
