import { TEST_SERVER } from '../../../config/run/build'
import type { WxHandlers } from '../runner/wx-handlers'

/** Sends what the mini program gives to wx.request over the loopback interface, as a phone would to the server's name. */
export function wxFetch(origin: () => string): NonNullable<WxHandlers['request']> {
  return async ({ url, method = 'GET', data, header }) => {
    if (!url.startsWith(`${TEST_SERVER}/`)) throw new Error('url not in domain list')
    const response = await fetch(url.replace(TEST_SERVER, origin()), {
      method,
      // WeChat calls everything JSON unless told otherwise.
      headers: { 'content-type': 'application/json', ...(header as Record<string, string> | undefined) },
      ...(typeof data === 'string' && { body: data }),
    })
    return {
      statusCode: response.status,
      data: await response.text(),
      header: Object.fromEntries(response.headers),
    }
  }
}
