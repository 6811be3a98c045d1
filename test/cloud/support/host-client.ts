import { refusalOf } from '@/data/refusal'
import { CodedError } from '@/domain/errors'
import type { Send } from '@/platform/request/contract'
import type { OrganiserApi, SessionRef } from '@/usecases/api'
import { API_ROOT, organiserWire } from '@/usecases/wire'

/** What a host does, over HTTP; the app itself has no such client. */
export function hostClient(send: Send, authorization: string): OrganiserApi {
  async function call(operation: keyof OrganiserApi, { sessionId, ...body }: SessionRef): Promise<unknown> {
    const { method, path } = organiserWire[operation]
    const response = await send({
      method,
      path: API_ROOT + path.replace(':sessionId', encodeURIComponent(sessionId)),
      headers: { authorization },
      ...(method !== 'GET' && { body }),
      timeoutMs: 10_000,
    })
    if (response.kind === 'lost') throw new CodedError('offline')
    if (response.status >= 400) throw refusalOf(response)
    return response.body
  }
  return {
    changeSession: async (input) => void (await call('changeSession', input)),
    attendance: async (input) =>
      (await call('attendance', input)) as Awaited<ReturnType<OrganiserApi['attendance']>>,
    checkIn: async (input) => void (await call('checkIn', input)),
  }
}
