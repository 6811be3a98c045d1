import { type AppParts } from './app-parts'
import { claimRejections } from './rejections'
import { asRecord, isCallable } from './values'

/** Calls the hooks of App(), and tells it of errors and lost promises the way WeChat does. */
export class AppHooks {
  private readonly release: () => void
  private tellingOfError = false

  constructor(private readonly parts: AppParts) {
    parts.context.reports.onFail = (error) => {
      const detail = { message: error.message, stack: error.stack ?? '' }
      this.tell('onError', error.stack ?? error.message, detail)
    }
    this.release = claimRejections((reason, promise) => {
      if (!parts.context.realm.tools.isPromise(promise)) return false
      parts.context.reports.fail('unhandled rejection', reason)
      this.tell('onUnhandledRejection', { reason, promise }, { reason, promise })
      return true
    })
  }

  /** Runs a hook of App() if it is there. */
  call(name: string, ...args: unknown[]): void {
    const app = asRecord(this.parts.context.definitions.app)
    const hook = app[name]
    if (isCallable(hook)) this.parts.context.reports.guard(`App.${name}`, () => hook.apply(app, args))
  }

  stop(): void {
    this.release()
  }

  private tell(name: string, argument: unknown, event: unknown): void {
    // an onError that throws itself must not go round in circles
    if (this.tellingOfError) return
    this.tellingOfError = true
    this.call(name, argument)
    this.parts.mock.emit(name, event)
    this.tellingOfError = false
  }
}
