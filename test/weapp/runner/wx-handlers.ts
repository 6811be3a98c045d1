import { type UnknownRecord } from './values'

export interface WxRequest extends UnknownRecord {
  url: string
  method?: string
  data?: unknown
  header?: UnknownRecord
  timeout?: number
}

interface AnyHandler {
  of(options: UnknownRecord, ...rest: unknown[]): unknown
}
// taken from a method, so that a handler may name the options it expects
export type WxHandler = AnyHandler['of']

/**
 * Answers of wx by name. An asynchronous one gets the options and returns the result (or a promise of it, or
 * `holdAnswer()`); what it throws becomes `name:fail message`. A synchronous one gets the arguments as they are.
 * Names with a dot belong to objects that wx hands out: 'cloud.callContainer', 'MapContext.getRegion',
 * 'UserCryptoManager.getRandomValues'.
 */
export interface WxHandlers {
  request?(options: WxRequest): unknown
  [name: string]: WxHandler | undefined
}

/** One call that the mini program made. */
export interface WxCall {
  name: string
  args: unknown[]
  result?: unknown
  error?: string
}
