import { format } from 'node:util'
import { type Reports } from './reports'
import { type VirtualClock } from './virtual-clock'
import { isCallable, type UnknownRecord } from './values'

/** The globals of the logic layer that do not depend on pages: timers, console, configuration. */
export function realmGlobals(clock: VirtualClock, reports: Reports, appConfig: UnknownRecord): UnknownRecord {
  const start = (run: unknown, delay: unknown, args: unknown[], repeat: boolean): number => {
    const task = (): void => {
      if (isCallable(run)) reports.guard('timer', () => run(...args))
    }
    return clock.start(task, Number(delay ?? 0), repeat)
  }
  const stop = (id: unknown): void => clock.stop(id)
  const log =
    (level: string) =>
    (...args: unknown[]) =>
      reports.log(level, format(...args))
  const silent = (): void => undefined
  return {
    setTimeout: (run: unknown, delay: unknown, ...args: unknown[]) => start(run, delay, args, false),
    setInterval: (run: unknown, delay: unknown, ...args: unknown[]) => start(run, delay, args, true),
    clearTimeout: stop,
    clearInterval: stop,
    console: {
      log: log('log'),
      info: log('info'),
      debug: log('debug'),
      warn: log('warn'),
      error: log('error'),
      group: silent,
      groupEnd: silent,
      time: silent,
      timeEnd: silent,
    },
    __wxConfig: { ...appConfig, platform: 'devtools' },
  }
}
