import { toMs } from '../../src/domain/time'
import type { Clock } from '../../src/usecases/ports'
import type { Deliver } from '../reminders/deliver'
import type { Database } from '../store/database'
import type { IsTold } from '../store/outbox'
import { expire, nextDeadline, overdueSessions } from './deadlines'
import { forgetNotices } from './forget-notices'
import { repeat, type Repeating } from './repeat'
import { sessionsToTell, tellWhatIsDue } from './tell-what-is-due'

/** Another process may make an offer that this one has not seen, so it looks again after so long. */
const LOOK_AGAIN_MS = 5_000
const HOUR_MS = 3_600_000
/** Not more often than this, also when clocks differ. */
const SHORTEST_MS = 200

export interface JobsOptions {
  readonly database: Database
  readonly clock: Clock
  /** As the store has it. */
  readonly isTold: IsTold
  /** Sends what is in the outbox; left out where nothing can be sent. */
  readonly deliver?: Deliver
  /** Told of what failed; the job is tried again. */
  readonly onError: (
    job: 'deadlines' | 'tell-what-is-due' | 'forget-notices' | 'deliver',
    error: unknown,
  ) => void
}

/**
 * What has to happen without anybody asking. Every process of a database may run it at the same time: row locks see to it
 * that each thing happens once.
 */
export function startJobs({ database, clock, isTold, deliver, onError }: JobsOptions): Repeating {
  const trying = async (job: Parameters<typeof onError>[0], work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      onError(job, error)
    }
  }

  async function deadlines(): Promise<number> {
    let waitMs = LOOK_AGAIN_MS
    await trying('deadlines', async () => {
      for (const id of await overdueSessions(database, clock.now()))
        await trying('deadlines', () => expire(database, id, clock, isTold))
      const next = await nextDeadline(database, clock.now())
      if (next !== undefined) waitMs = Math.min(waitMs, toMs(next) - toMs(clock.now()))
    })
    await trying('tell-what-is-due', async () => {
      for (const id of await sessionsToTell(database, clock.now(), isTold))
        await trying('tell-what-is-due', () => tellWhatIsDue(database, id, clock.now(), isTold))
    })
    return Math.max(SHORTEST_MS, waitMs)
  }

  const running = [
    repeat(deadlines),
    repeat(async () => {
      await trying('forget-notices', () => forgetNotices(database, clock.now()))
      return HOUR_MS
    }),
    ...(deliver
      ? [
          repeat(async () => {
            let isMore = false
            await trying('deliver', async () => {
              isMore = await deliver()
            })
            return isMore ? 0 : LOOK_AGAIN_MS
          }),
        ]
      : []),
  ]
  return {
    async stop() {
      await Promise.all(running.map((one) => one.stop()))
    },
  }
}
