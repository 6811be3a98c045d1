import { fromMs, toMs } from './time'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/

/** Whether a text is a time that exists, in the one form that we use: 31 February is none. */
export function isInstant(text: string): boolean {
  // 31 February has no milliseconds, in some engines; in others it is 3 March.
  return INSTANT.test(text) && Number.isFinite(toMs(text)) && fromMs(toMs(text)) === text
}
