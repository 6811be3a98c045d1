import vm from 'node:vm'
import { type RealmKit } from './transfer'
import { isRecord, type AnyFunction, type UnknownRecord } from './values'

/** Runs inside the realm: its clock and its dice are the runner's, and it hands out what the host needs of it. */
const PRELUDE = `(function (now, random) {
  const RealDate = Date
  const FakeDate = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  RealDate.prototype.constructor = FakeDate
  Object.defineProperty(globalThis, 'Date', { value: FakeDate, writable: true, configurable: true })
  Math.random = random
  delete globalThis.WebAssembly
  return {
    global: globalThis,
    parse: JSON.parse,
    isPromise: (value) => value instanceof Promise,
    promise: (executor) => new Promise(executor),
    error: (message) => new Error(message),
    kit: {
      object: () => ({}),
      array: () => [],
      buffer: (bytes) => Uint8Array.from(bytes).buffer,
      bytes: (bytes) => Uint8Array.from(bytes),
    },
  }
})`

// what WeChat's own wrapper hides from package code
const HIDDEN = [
  'window', 'document', 'frames', 'self', 'location', 'navigator', 'localStorage', 'history', 'screen',
  'alert', 'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'WebSocket', 'process',
] // prettier-ignore

type Executor = (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void

interface RealmTools {
  global: UnknownRecord
  parse: (json: string) => unknown
  isPromise: (value: unknown) => boolean
  promise: (executor: Executor) => Promise<unknown>
  error: (message: string) => Error
  kit: RealmKit
}

/** One mini program's script world: ECMAScript and nothing else until globals are put in. */
export class Realm {
  readonly tools: RealmTools
  private readonly box: vm.Context

  constructor(now: () => number, random: () => number) {
    this.box = vm.createContext({}, { codeGeneration: { strings: false, wasm: false }, name: 'weapp' })
    const prelude = vm.runInContext(PRELUDE, this.box) as (
      now: () => number,
      random: () => number,
    ) => RealmTools
    this.tools = prelude(now, random)
  }

  /** Puts names into the global scope; an undefined value takes one away. */
  define(globals: UnknownRecord): void {
    for (const [name, value] of Object.entries(globals)) {
      if (value === undefined) delete this.tools.global[name]
      else this.tools.global[name] = value
    }
  }

  /** Wraps one file of the package like a CommonJS module. */
  compileModule(code: string, filename: string): AnyFunction {
    const names = ['require', 'module', 'exports', ...HIDDEN]
    return vm.compileFunction(code, names, { filename, parsingContext: this.box }) as AnyFunction
  }

  /** A deep copy made of this realm's objects; undefined stays undefined. */
  clone(value: unknown): unknown {
    const json: string | undefined = JSON.stringify(value)
    return json === undefined ? undefined : this.tools.parse(json)
  }

  cloneRecord(value: unknown): UnknownRecord {
    const copy = this.clone(value)
    return isRecord(copy) ? copy : this.tools.kit.object()
  }
}
