import { fromMs, toMs, type Instant } from '../src/domain/time'
import type { Clock } from '../src/usecases/ports'

/**
 * A clock that starts at `startsAt` when it is made and ticks with the device. `notBefore` is the last thing that
 * happened in an earlier run: without it a restart would set what was done back into the future.
 */
export function demoClock(startsAt: Instant, deviceNowMs: () => number, notBefore?: Instant): Clock {
  const base = Math.max(toMs(startsAt), notBefore === undefined ? 0 : toMs(notBefore))
  const origin = deviceNowMs()
  return { now: () => fromMs(base + deviceNowMs() - origin) }
}
