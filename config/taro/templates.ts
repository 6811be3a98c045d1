import type { NoticeKind } from '../../src/domain/notice'

/** What a message can tell of; test/config/templates.test.ts holds it against the app's own list. */
const KINDS = [
  'registered',
  'joined-waiting-list',
  'place-offered',
  'offer-expiring',
  'offer-confirmed',
  'offer-lapsed',
  'reconfirm-asked',
  'starts-tomorrow',
  'reconfirm-lapsed',
  'session-moved',
  'session-cancelled',
  'cancelled',
] as const satisfies readonly NoticeKind[]

/** As cloud/reminders/templates.ts takes them. */
const TEMPLATE_ID = /^[\w-]{20,64}$/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * WeChat's template for each kind of message, as JSON: `{"registered":"…"}`; empty where nobody is to be asked. The ids
 * are those of the server's WECHAT_TEMPLATES.
 * @throws where what was set cannot work, saying what to set
 */
export function templatesOf(env: NodeJS.Dict<string>, target: string | undefined): string {
  const text = env.TARO_APP_TEMPLATES ?? ''
  if (target !== 'weapp' || text === '') return ''
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(
      `TARO_APP_TEMPLATES is ${JSON.stringify(text)}: set JSON such as {"registered":"<template id>"}`,
    )
  for (const [kind, id] of Object.entries(value)) {
    if (!KINDS.some((known) => known === kind))
      throw new Error(`TARO_APP_TEMPLATES names ${JSON.stringify(kind)}: there is ${KINDS.join(', ')}`)
    if (typeof id !== 'string' || !TEMPLATE_ID.test(id))
      throw new Error(`TARO_APP_TEMPLATES has no template id for ${kind}: take it from the WeChat console`)
  }
  return Object.keys(value).length === 0 ? '' : JSON.stringify(value)
}
