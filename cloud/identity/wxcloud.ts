import type { IncomingHttpHeaders } from 'node:http'
import { CodedError } from '../../src/domain/errors'
import type { Identify } from './identify'
import { recently } from './recently'

export interface CloudHosting {
  readonly appId: string
  /** The environment's id, where it must be this one. */
  readonly environment?: string
}

/** An openid's account changes when the old one is erased; for so long another process may not have heard of it. */
const REMEMBERED_MS = 5_000

const one = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether WeChat's gateway, and for our own app, wrote these headers. */
export function isFromGateway(headers: IncomingHttpHeaders, { appId, environment }: CloudHosting): boolean {
  const isOurs = one(headers, 'x-wx-source') !== undefined && one(headers, 'x-wx-appid') === appId
  return isOurs && (environment === undefined || one(headers, 'x-wx-env') === environment)
}

/**
 * In WeChat's cloud hosting its gateway writes the openid. It is believed only beside the gateway's own mark and our own
 * app id; the container must not be reachable in any other way (docs/deploy.md). `x-wx-from-openid`, which another app's
 * call would carry, is not looked at: we share with nobody.
 * @param accountOf the account of an openid
 */
export function wxcloudIdentity(
  hosting: CloudHosting,
  accountOf: (openid: string) => Promise<string>,
  nowMs: () => number,
): { readonly identify: Identify; forget(accountId: string): void } {
  const known = recently<string>(REMEMBERED_MS, nowMs)
  const identify: Identify = async (headers) => {
    const openid = one(headers, 'x-wx-openid')
    if (openid === undefined || !isFromGateway(headers, hosting)) throw new CodedError('signed-out')
    const accountId = known.get(openid) ?? (await accountOf(openid))
    known.set(openid, accountId)
    return { accountId }
  }
  return { identify, forget: (accountId) => known.forget((account) => account === accountId) }
}
