export interface Measured {
  /** A second. */
  readonly rate: number
  /** In ms. */
  readonly p50: number
  readonly p99: number
}

const quantile = (sorted: Float64Array, q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

/** @param latencies in ms; @param tookMs all of it together */
function measured(latencies: readonly number[], tookMs: number): Measured {
  const sorted = Float64Array.from(latencies).sort()
  return { rate: (latencies.length / tookMs) * 1000, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}

/** The run in the middle by its rate. */
export const middle = (runs: readonly Measured[]): Measured => {
  const sorted = [...runs].sort((a, b) => a.rate - b.rate)
  const run = sorted[Math.floor(sorted.length / 2)]
  if (!run) throw new Error('nothing was measured')
  return run
}

/** Does all of it, so many at a time, each as soon as one before it is done. */
export async function crowd<Item>(
  items: readonly Item[],
  clients: number,
  act: (item: Item) => Promise<unknown>,
): Promise<Measured> {
  const latencies: number[] = []
  let next = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) {
        const at = performance.now()
        await act(item)
        latencies.push(performance.now() - at)
      }
    }),
  )
  return measured(latencies, performance.now() - from)
}
