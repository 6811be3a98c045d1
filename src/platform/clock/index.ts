/** Ends what was started; harmless when called twice. */
export type Stop = () => void

/** The device's clock. The one place that reads it: what the app calls "now" is the Clock port over this. */
export const deviceNowMs = (): number => Date.now()

/** Runs it when what is to be drawn now has been handed on. */
export function soon(run: () => void): void {
  setTimeout(run, 0)
}

/** Runs it once, in `ms`, unless stopped before. */
export function after(ms: number, run: () => void): Stop {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** Calls `tick` every `ms` until stopped. Hosts slow it down while the app is hidden, so read the clock in `tick`. */
export function every(ms: number, tick: () => void): Stop {
  const timer = setInterval(tick, ms)
  return () => clearInterval(timer)
}
