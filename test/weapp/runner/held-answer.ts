/** An answer that a test keeps back: the mini program waits for it, `settle()` does not. */
export class HeldAnswer {
  readonly promise: Promise<unknown>
  private resolve: (value: unknown) => void = () => undefined
  private reject: (reason: unknown) => void = () => undefined

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  /** Lets the answer arrive; call `settle()` afterwards. */
  release(value: unknown = {}): void {
    this.resolve(value)
  }

  fail(message: string): void {
    this.reject(new Error(message))
  }
}

/** Return it from a wx handler to hold the answer back: to see a loading screen, a timeout, a double tap. */
export const holdAnswer = (): HeldAnswer => new HeldAnswer()
