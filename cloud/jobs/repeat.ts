export interface Repeating {
  /** Ends after the run that is under way. */
  stop(): Promise<void>
}

/**
 * Runs `work` again and again until it is stopped.
 * @param work answers how many ms to wait before it is run again; must not reject
 */
export function repeat(work: () => Promise<number>): Repeating {
  let isStopped = false
  let wake = (): void => undefined
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const ended = (async () => {
    while (!isStopped) {
      const ms = await work()
      if (!isStopped) await pause(ms)
    }
  })()
  return {
    stop() {
      isStopped = true
      wake()
      return ended
    },
  }
}
