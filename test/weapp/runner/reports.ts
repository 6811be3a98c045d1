import { messageOf, stackOf } from './values'

/** Something the mini program did wrong, kept so that a test can say there was none. */
export interface AppError {
  where: string
  message: string
  stack?: string
}

export interface LogLine {
  level: string
  text: string
}

/** Collects what went wrong; nothing that the mini program throws is ever lost or allowed to stop the runner. */
export class Reports {
  readonly errors: AppError[] = []
  readonly warnings: string[] = []
  readonly logs: LogLine[] = []
  /** Told about each thrown error, as App.onError is on a phone. */
  onFail: ((error: AppError) => void) | null = null

  fail(where: string, thrown: unknown): void {
    const stack = stackOf(thrown)
    const error: AppError = { where, message: messageOf(thrown), ...(stack === undefined ? {} : { stack }) }
    this.errors.push(error)
    this.onFail?.(error)
  }

  /** The same warning is kept once: a fault in a list would say it for every row and render. */
  warn(message: string): void {
    if (!this.warnings.includes(message)) this.warnings.push(message)
  }

  log(level: string, text: string): void {
    this.logs.push({ level, text })
    if (level === 'error') this.errors.push({ where: 'console.error', message: text })
    if (level === 'warn') this.warn(text)
  }

  /** Runs code of the mini program; what it throws goes to `errors`. */
  guard<T>(where: string, run: () => T): T | undefined {
    try {
      return run()
    } catch (thrown) {
      this.fail(where, thrown)
      return undefined
    }
  }
}
