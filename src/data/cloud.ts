import { sendToCloud } from '@/platform/request'
import type { CloudService } from '@/platform/request/contract'
import type { Api } from './api'
import { httpApi } from './http'
import { hostIdentity } from './identity'
import { pause } from './pause'

/** The same server in WeChat's cloud hosting, which knows who asks: nobody signs in, and no token is kept. */
export function cloudApi(service: CloudService): Api {
  return httpApi({ send: sendToCloud(service), identity: hostIdentity, pause })
}
