import { type Realm } from './realm'
import { type Reports } from './reports'
import { createSelectorQuery, type QueryView } from './selector-query'
import { hostKit, transfer } from './transfer'
import { type WxAnswerer } from './wx-answer'
import { defaultAsync, defaultSync, type WxSurroundings } from './wx-defaults'
import { type WxCall, type WxHandlers } from './wx-handlers'
import { cloudNames, wxNames } from './wx-names'
import { makesObject, objectNameOf, wxObject } from './wx-objects'
import { asRecord, isCallable, isRecord, messageOf, type AnyFunction, type UnknownRecord } from './values'

/** Calls that hand back a task besides their answer. */
const TASKS = new Set([
  'request',
  'uploadFile',
  'downloadFile',
  'connectSocket',
  'cloud.uploadFile',
  'cloud.downloadFile',
])
// Taro keeps its module loader on wx; promises and JSON probe every object
const NOT_AN_API = /^(webpackJsonp|then|toJSON|env|cloud|__\w*|constructor|valueOf|toString)$/

export interface WxMockOptions {
  handlers: WxHandlers
  /** real functions that the installed typings do not list yet */
  extraApis: readonly string[]
}

/** The recording `wx`: real names only, sensible answers, each replaceable by a test. */
export class WxMock {
  readonly calls: WxCall[] = []
  /** Names that were read from wx although WeChat has no such function. */
  readonly unknown = new Set<string>()
  readonly wx: UnknownRecord
  private handlers: WxHandlers = {}
  private readonly names: ReadonlySet<string>
  private readonly async: WxHandlers
  private readonly sync: Record<string, AnyFunction>
  private readonly listeners = new Map<string, AnyFunction[]>()

  constructor(
    private readonly realm: Realm,
    private readonly reports: Reports,
    private readonly answerer: WxAnswerer,
    private readonly view: QueryView,
    around: Omit<WxSurroundings, 'knows'>,
    options: WxMockOptions,
  ) {
    this.names = new Set([...wxNames(), ...options.extraApis])
    const surroundings: WxSurroundings = { ...around, knows: (name) => this.names.has(name) }
    this.async = defaultAsync(surroundings)
    this.sync = defaultSync(surroundings)
    this.answer(options.handlers)
    this.wx = this.build()
  }

  /** Replaces answers from now on; a name that WeChat does not have is a mistake of the test. */
  answer(handlers: WxHandlers): void {
    for (const name of Object.keys(handlers)) {
      if (!name.includes('.') && !this.names.has(name)) throw new Error(`wx.${name} does not exist in WeChat`)
    }
    this.handlers = { ...this.handlers, ...handlers }
  }

  /** Fires what wx.onX listeners wait for: emit('onThemeChange', { theme: 'dark' }). */
  emit(name: string, detail: unknown): void {
    const event = transfer(detail, this.realm.tools.kit)
    for (const listener of this.listeners.get(name) ?? [])
      this.reports.guard(`wx.${name}`, () => listener(event))
  }

  // Taro builds its own API from Object.keys(wx), so the names have to be real keys and not answers of a trap
  private build(): UnknownRecord {
    const target: UnknownRecord = { env: { USER_DATA_PATH: 'http://usr' }, cloud: {} }
    for (const name of this.names) target[name] = (...args: unknown[]) => this.call(name, args)
    for (const name of cloudNames)
      asRecord(target.cloud)[name] = (...args: unknown[]) => this.call(`cloud.${name}`, args)
    return new Proxy(target, {
      get: (object, key) => {
        if (typeof key === 'string' && !(key in object) && !NOT_AN_API.test(key)) this.unknown.add(key)
        return Reflect.get(object, key) as unknown
      },
    })
  }

  private call(name: string, args: unknown[]): unknown {
    // Its argument is the page itself, too much to write down.
    if (name === 'createIntersectionObserver') return this.view.createObserver(args[0])
    const record: WxCall = { name, args: args.map(forRecord) }
    this.calls.push(record)
    const handler = this.handlers[name]
    const sync = this.sync[name]
    if (sync || name.endsWith('Sync')) return this.callSync(name, args, handler ?? sync)
    if (/^on[A-Z]/.test(name)) return this.listen(name, args[0])
    if (/^off[A-Z]/.test(name)) return this.unlisten(name, args[0])
    if (name === 'createSelectorQuery') return createSelectorQuery(this.view)
    if (makesObject(name))
      return handler ? handler(asRecord(args[0]), ...args.slice(1)) : this.object(objectNameOf(name))
    return this.callAsync(record, asRecord(args[0]))
  }

  private callSync(name: string, args: unknown[], answer: AnyFunction | WxHandlers[string]): unknown {
    if (!answer) {
      this.reports.warn(`wx.${name} has no answer`)
      return undefined
    }
    try {
      const result: unknown = (answer as AnyFunction)(...args)
      return transfer(result, this.realm.tools.kit)
    } catch (thrown) {
      // the mini program must be able to catch an Error of its own realm
      throw this.realm.tools.error(`${name}:fail ${messageOf(thrown)}`)
    }
  }

  private callAsync(record: WxCall, options: UnknownRecord): unknown {
    const { name } = record
    const handler = this.handlers[name] ?? this.async[name] ?? (() => ({}))
    const forHandler = asRecord(transfer(options, hostKit))
    const { promise, abort } = this.answerer.start(record, options, () => handler(forHandler))
    return TASKS.has(name) ? wxObject(`${name}Task`, () => undefined, { abort: () => abort() }) : promise
  }

  private object(name: string): object {
    return wxObject(name, (method, args) => {
      const record: WxCall = { name: method, args: args.map(forRecord) }
      this.calls.push(record)
      const last = args[args.length - 1]
      const answered = Boolean(this.handlers[method] ?? this.async[method])
      return answered || (isRecord(last) && !Array.isArray(last))
        ? this.callAsync(record, asRecord(last))
        : undefined
    })
  }

  private listen(name: string, listener: unknown): void {
    if (isCallable(listener)) this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
  }

  private unlisten(name: string, listener: unknown): void {
    const event = `on${name.slice('off'.length)}`
    const kept = (this.listeners.get(event) ?? []).filter(
      (known) => listener !== undefined && known !== listener,
    )
    this.listeners.set(event, kept)
  }
}

/** Arguments as they were at the time of the call, functions only by mention. */
function forRecord(value: unknown): unknown {
  if (typeof value === 'function') return '[function]'
  if (!isRecord(value)) return value
  const copy = transfer(value, hostKit)
  if (!isRecord(copy) || Array.isArray(copy)) return copy
  return Object.fromEntries(Object.entries(copy).filter(([, item]) => typeof item !== 'function'))
}
