import { fromMs, toMs, type Instant } from '../src/domain/time'
import type { Clock } from '../src/usecases/ports'
import type { Database } from './store/database'

/** What stands on the machine's clock, in ms since 1970. */
export const machineNowMs = (): number => Date.now()

export const realClock: Clock = { now: () => fromMs(machineNowMs()) }

/** How often a process says that it runs. */
const BEAT_MS = 10_000
/** A longer silence means that nobody ran, and a demonstration's time stood still. */
const SILENCE_MS = 30_000

// A database adds up: two processes that start at once get the same answer.
const JOIN = `
  insert into demo_clock (edition_id, behind_ms, seen_ms) values ($1, $2, $3)
  on conflict (edition_id) do update set
    behind_ms = demo_clock.behind_ms + greatest(0, excluded.seen_ms - demo_clock.seen_ms - ${SILENCE_MS}),
    seen_ms = greatest(demo_clock.seen_ms, excluded.seen_ms)
  returning behind_ms::text`

const BEAT = 'update demo_clock set seen_ms = greatest(seen_ms, $2) where edition_id = $1'

export interface SharedClock extends Clock {
  stop(): Promise<void>
}

/**
 * A clock that first starts at `startsAt`, ticks while a process of this database runs and never goes back: after a pause
 * of all of them it goes on where it was.
 */
export async function openDemoClock(
  database: Database,
  editionId: string,
  startsAt: Instant,
  nowMs: () => number = machineNowMs,
): Promise<SharedClock> {
  const [row] = await database.query<{ readonly behind_ms: string }>(JOIN, [
    editionId,
    nowMs() - toMs(startsAt),
    nowMs(),
  ])
  const behindMs = Number(row?.behind_ms)
  const beat = async (): Promise<void> => {
    await database.query(BEAT, [editionId, nowMs()])
  }
  // One that is missed is made up for by the next.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS).unref()
  return {
    now: () => fromMs(nowMs() - behindMs),
    async stop() {
      clearInterval(timer)
      await beat().catch(() => undefined)
    },
  }
}
