import { type EventLoop } from './event-loop'
import { HeldAnswer } from './held-answer'
import { type Realm } from './realm'
import { type Reports } from './reports'
import { transfer } from './transfer'
import { type VirtualClock } from './virtual-clock'
import { type WxCall, type WxHandler } from './wx-handlers'
import { hasCallback } from './wx-objects'
import { asRecord, isCallable, isRecord, messageOf, type UnknownRecord } from './values'

const failure = (thrown: unknown, name: string): string => {
  const message = messageOf(thrown)
  return message.startsWith(`${name}:`) ? message : `${name}:fail ${message}`
}

// the phone itself changes pages: what the page still has to draw is drawn first
const MOVES = new Set(['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'])

// a promise of another realm is no `instanceof Promise` here
const isThenable = (value: unknown): boolean => isRecord(value) && isCallable(value.then)

/** One asynchronous wx call under way: it ends once, by answer, abort or timeout. */
class Exchange {
  private over = false
  private settlePromise: { resolve: (value: unknown) => void; reject: (reason: unknown) => void } | null =
    null

  constructor(
    private readonly realm: Realm,
    private readonly reports: Reports,
    private readonly record: WxCall,
    private readonly options: UnknownRecord,
  ) {}

  promise(): Promise<unknown> {
    return this.realm.tools.promise((resolve, reject) => {
      this.settlePromise = { resolve, reject }
    })
  }

  succeed(value: unknown): void {
    const { name } = this.record
    const result = asRecord(transfer({ errMsg: `${name}:ok`, ...asRecord(value) }, this.realm.tools.kit))
    this.finish('success', result, () => {
      this.record.result = result
      this.settlePromise?.resolve(result)
    })
  }

  fail(thrown: unknown): void {
    const errMsg = failure(thrown, this.record.name)
    const result = asRecord(transfer({ errMsg }, this.realm.tools.kit))
    this.finish('fail', result, () => {
      this.record.error = errMsg
      this.settlePromise?.reject(result)
    })
  }

  private finish(callback: 'success' | 'fail', result: UnknownRecord, settle: () => void): void {
    if (this.over) return
    this.over = true
    settle()
    for (const name of [callback, 'complete']) {
      const call = this.options[name]
      if (isCallable(call)) this.reports.guard(`wx.${this.record.name} ${name}`, () => call(result))
    }
  }
}

/** Answers asynchronous wx calls in turns of the event loop. */
export class WxAnswerer {
  constructor(
    private readonly realm: Realm,
    private readonly reports: Reports,
    private readonly loop: EventLoop,
    private readonly clock: VirtualClock,
  ) {}

  /** Starts a call; returns its promise, or undefined when it was given callbacks, and a way to abort it. */
  start(record: WxCall, options: UnknownRecord, handler: WxHandler): { promise: unknown; abort: () => void } {
    const exchange = new Exchange(this.realm, this.reports, record, options)
    const promise = hasCallback(options) ? undefined : exchange.promise()
    if (typeof options.timeout === 'number')
      this.clock.start(() => exchange.fail(new Error('timeout')), options.timeout)
    const run = (): void => {
      try {
        this.deliver(exchange, handler(options))
      } catch (thrown) {
        exchange.fail(thrown)
      }
    }
    if (MOVES.has(record.name)) this.loop.postArrival(run)
    else this.loop.post(run)
    return { promise, abort: () => this.loop.post(() => exchange.fail(new Error('abort'))) }
  }

  private deliver(exchange: Exchange, given: unknown): void {
    const answer = given instanceof HeldAnswer ? given.promise : given
    if (!isThenable(answer)) {
      exchange.succeed(answer)
      return
    }
    const arrived = Promise.resolve(answer).then(
      (value: unknown) => this.loop.postArrival(() => exchange.succeed(value)),
      (thrown: unknown) => this.loop.postArrival(() => exchange.fail(thrown)),
    )
    // a held answer comes when the test says so: waiting for it would never end
    if (!(given instanceof HeldAnswer)) this.loop.track(arrived)
  }
}
