import { after } from '@/platform/clock'
import { chance } from '@/platform/random'

const FIRST_MS = 400
const LONGEST_MS = 8_000

/** Waits before attempt `n`, the second being 2, and at least as long as the server asked for. */
export type Pause = (n: number, askedMs: number) => Promise<void>

/**
 * Twice as long each time. Half of it is chance, so that phones which lost the server together do not come back together.
 * @param random from 0 up to 1
 */
export function pauseMs(n: number, askedMs: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** (n - 2))
  return askedMs + whole / 2 + (whole / 2) * random
}

export const pause: Pause = (n, askedMs) =>
  new Promise((resolve) => void after(pauseMs(n, askedMs, chance()), resolve))
