interface Timer {
  id: number
  at: number
  every: number | null
  run: () => void
}

/** Time inside the mini program: it stands still until the event loop moves it. */
export class VirtualClock {
  private readonly timers = new Map<number, Timer>()
  private nextId = 1

  constructor(private time: number) {}

  now(): number {
    return this.time
  }

  /** Starts a timer and returns its id; `every` repeats it. */
  start(run: () => void, delay: number, repeat = false): number {
    const wait = Math.max(0, Number.isFinite(delay) ? delay : 0)
    const id = this.nextId++
    this.timers.set(id, { id, at: this.time + wait, every: repeat ? Math.max(1, wait) : null, run })
    return id
  }

  stop(id: unknown): void {
    if (typeof id === 'number') this.timers.delete(id)
  }

  stopAll(): void {
    this.timers.clear()
  }

  /** How long until the next one-shot timer; intervals do not count, they never end. */
  untilNextTimeout(): number | null {
    const due = [...this.timers.values()].filter((timer) => timer.every === null).map((timer) => timer.at)
    return due.length ? Math.max(0, Math.min(...due) - this.time) : null
  }

  /** Runs the earliest timer due within `ms`, moving the time there; false when there is none. */
  runNext(ms: number): boolean {
    const until = this.time + ms
    const next = [...this.timers.values()]
      .filter((timer) => timer.at <= until)
      .sort((a, b) => a.at - b.at || a.id - b.id)[0]
    if (!next) return false
    this.time = Math.max(this.time, next.at)
    if (next.every === null) this.timers.delete(next.id)
    else next.at += next.every
    next.run()
    return true
  }

  /** Moves the time on; timers that fall due stay where they are until they are run. */
  moveTo(time: number): void {
    this.time = Math.max(this.time, time)
  }
}
