import Taro from '@tarojs/taro'
import type { Request, Requests, Response } from './contract'
import { readAnswer } from './read-answer'

interface WxAnswer {
  readonly statusCode: number
  readonly data: unknown
  readonly header?: Readonly<Record<string, unknown>>
}

/** WeChat spells a header as the server did. */
function read({ statusCode, data, header = {} }: WxAnswer): Response {
  const byName = new Map(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]))
  return readAnswer({ status: statusCode, data, header: (name) => byName.get(name) })
}

/** WeChat calls every body JSON, one that is not there too, which servers refuse; so there always is one. */
const textOf = ({ method, body }: Request): string | undefined =>
  method === 'GET' ? undefined : JSON.stringify(body ?? {})

const lost = (): Response => ({ kind: 'lost' })

export const sendTo: Requests['sendTo'] = (origin) => (request) => {
  const { method, path, headers, timeoutMs, cancel } = request
  const task = Taro.request<unknown, string | undefined>({
    url: origin + path,
    method,
    header: { ...headers },
    data: textOf(request),
    // Not parsed: readAnswer tells JSON from a page of words.
    dataType: 'text',
    timeout: timeoutMs,
  })
  cancel?.onCancel(() => task.abort())
  return task.then(read, lost)
}

export const sendToCloud: Requests['sendToCloud'] = ({ env, service }) => {
  let isReady = false
  return async (request) => {
    const { method, path, headers, timeoutMs } = request
    try {
      if (!isReady) {
        Taro.cloud.init({ env })
        isReady = true
      }
      const answer = await Taro.cloud.callContainer<string, string | undefined>({
        config: { env },
        path,
        method,
        header: { ...headers, 'X-WX-SERVICE': service },
        data: textOf(request),
        timeout: timeoutMs,
      })
      return read(answer)
    } catch {
      return lost()
    }
  }
}
