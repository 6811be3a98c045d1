import { type VirtualClock } from './virtual-clock'

// kept from before any fake timers a test may install
const macrotask = setImmediate
const realDelay = setTimeout
const realNow = performance.now.bind(performance)

/** The end of this turn, with all its promises settled. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => macrotask(resolve))

/** A timer due this soon is part of "what just happened"; a later one (a poll, a toast) is not waited for. */
const SOON_MS = 60
const MAX_STEPS = 20_000
const REAL_LIMIT_MS = 10_000

/**
 * The one driver of a mini program: renders, wx answers and timers run only in here, one at a time, with the
 * promises of each settled before the next. That makes a run repeatable.
 */
export class EventLoop {
  private readonly tasks: (() => void)[] = []
  private readonly arrivals: (() => void)[] = []
  private waiting = 0

  constructor(private readonly clock: VirtualClock) {}

  /** Runs `task` in its own turn, after what was posted before. */
  post(task: () => void): void {
    this.tasks.push(task)
  }

  /** Runs `task` once the mini program has nothing left to do right now: answers from outside come in there. */
  postArrival(task: () => void): void {
    this.arrivals.push(task)
  }

  /** Counts an outside answer as under way until it is there, so that settling waits for it. */
  track(answer: Promise<unknown>): void {
    this.waiting++
    const done = (): void => {
      this.waiting--
    }
    answer.then(done, done)
  }

  /** Runs until nothing is left: no task, no answer under way, no timeout due within 60 ms. */
  async settle(): Promise<void> {
    await this.run(() => {
      const next = this.clock.untilNextTimeout()
      return next !== null && next <= SOON_MS ? next : null
    })
  }

  /** Lets `ms` of the mini program's time pass, with everything that falls due in it, intervals too. */
  async advance(ms: number): Promise<void> {
    const end = this.clock.now() + ms
    await this.run(() => Math.max(0, end - this.clock.now()))
    this.clock.moveTo(end)
    await this.settle()
  }

  private async run(allowed: () => number | null): Promise<void> {
    let startedWaiting = 0
    for (let step = 0; step < MAX_STEPS; step++) {
      await nextTurn()
      const task = this.tasks.shift()
      if (task) task()
      else if (this.clock.runNext(0)) startedWaiting = 0
      // how long an answer takes in reality must not matter: it never overtakes what is due now, and virtual time
      // stands still while it is under way
      else if (this.arrivals.length) {
        startedWaiting = 0
        this.arrivals.shift()?.()
      } else if (!this.waiting && this.clock.runNext(allowed() ?? -1)) startedWaiting = 0
      else if (!this.waiting) return
      else {
        startedWaiting ||= realNow()
        if (realNow() - startedWaiting > REAL_LIMIT_MS)
          throw new Error(`no answer within ${REAL_LIMIT_MS} ms`)
        step--
        await new Promise<void>((resolve) => realDelay(resolve, 1))
      }
    }
    throw new Error(`the mini program does not come to rest: ${MAX_STEPS} steps`)
  }
}
