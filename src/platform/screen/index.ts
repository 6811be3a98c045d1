import type { Screen } from './contract'

export type { Brightness, Screen } from './contract'

export const keepBright: Screen['keepBright'] = (report) => {
  report?.('unsupported')
  return () => undefined
}
