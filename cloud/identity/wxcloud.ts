import type { IncomingHttpHeaders } from 'node:http'
import { CodedError } from '../../src/domain/errors'
import type { Identify } from './identify'

const one = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * In WeChat's cloud hosting its gateway writes the openid. It is believed only beside the gateway's own mark and our own
 * app id; the container must not be reachable in any other way (docs/deploy.md).
 * @param accountOf the account of an openid
 */
export function wxcloudIdentity(appId: string, accountOf: (openid: string) => Promise<string>): Identify {
  return async (headers) => {
    const openid = one(headers, 'x-wx-openid')
    const isOurs = one(headers, 'x-wx-source') !== undefined && one(headers, 'x-wx-appid') === appId
    if (openid === undefined || !isOurs) throw new CodedError('signed-out')
    return { accountId: await accountOf(openid) }
  }
}
