import { refusalOf } from '@/data/refusal'
import { CodedError } from '@/domain/errors'
import type { Send } from '@/platform/request/contract'
import type { OrganiserApi } from '@/usecases/api'
import { API_ROOT, organiserWire } from '@/usecases/wire'

/** What a host does, over HTTP; the app itself has no such client. */
export const hostClient = (send: Send, authorization: string): OrganiserApi => ({
  async changeSession({ sessionId, ...body }) {
    const { method, path } = organiserWire.changeSession
    const response = await send({
      method,
      path: API_ROOT + path.replace(':sessionId', encodeURIComponent(sessionId)),
      headers: { authorization },
      body,
      timeoutMs: 10_000,
    })
    if (response.kind === 'lost') throw new CodedError('offline')
    if (response.status >= 400) throw refusalOf(response)
  },
})
