import type { StoreApi } from 'zustand'
import { after, deviceNowMs, type Stop } from '@/platform/clock'
import type { AvailabilityState } from './availability-store'
import { failureOf, valueOf } from './resource'

/** With the way of an answer, somebody else's sign-up is seen within two seconds. */
const OFTEN_MS = 1_500
/** A page on which nothing has happened for so long lies on a table. */
const OFTEN_FOR_MS = 3 * 60_000
const SELDOM_MS = 15_000
/** A server in trouble is asked half as often each time, down to this. */
const LEAST_OFTEN_MS = 60_000

/**
 * Asks for the counts again and again, each time after the answer before, until stopped: docs/decisions/0022. A change
 * seen makes it attentive again.
 */
export function watchCounts(availability: StoreApi<AvailabilityState>): Stop {
  let movedAtMs = deviceNowMs()
  let failures = 0
  let isOver = false
  let stopWaiting: Stop = () => undefined

  function waitMs(): number {
    if (failures > 0) return Math.min(LEAST_OFTEN_MS, OFTEN_MS * 2 ** failures)
    return deviceNowMs() - movedAtMs < OFTEN_FOR_MS ? OFTEN_MS : SELDOM_MS
  }
  async function look(): Promise<void> {
    const before = valueOf(availability.getState().counts)
    await availability.getState().look()
    const { counts } = availability.getState()
    const isBack = failures > 0 && failureOf(counts) === undefined
    failures = failureOf(counts) === undefined ? 0 : failures + 1
    if (isBack || valueOf(counts) !== before) movedAtMs = deviceNowMs()
    if (!isOver) wait()
  }
  function wait(): void {
    stopWaiting = after(waitMs(), () => void look())
  }
  wait()
  return () => {
    isOver = true
    stopWaiting()
  }
}
