export interface GatherOptions<Item> {
  /** How many servings may run at once. */
  readonly lanes: number
  /** Most items in one serving. */
  readonly most: number
  /** Items with the same key never share a serving. */
  readonly apartBy?: (item: Item) => unknown
}

/**
 * Items that come while all lanes are busy leave together as soon as one is free; an idle lane serves at once. There is
 * no timer: what one turn of the event loop brings is taken as one arrival.
 * @param serve must not reject; each item carries its own answer
 * @returns hands in an item
 */
export function gather<Item>(
  serve: (items: readonly Item[]) => Promise<void>,
  { lanes, most, apartBy }: GatherOptions<Item>,
): (item: Item) => void {
  let pending: Item[] = []
  let running = 0
  let isScheduled = false

  function take(): readonly Item[] {
    const keys = new Set<unknown>()
    const taken: Item[] = []
    const left: Item[] = []
    for (const item of pending) {
      const key = apartBy ? apartBy(item) : item
      if (taken.length >= most || keys.has(key)) left.push(item)
      else {
        keys.add(key)
        taken.push(item)
      }
    }
    pending = left
    return taken
  }

  function start(): void {
    isScheduled = false
    while (running < lanes && pending.length > 0) {
      running += 1
      void serve(take()).finally(() => {
        running -= 1
        schedule()
      })
    }
  }

  function schedule(): void {
    if (isScheduled || running >= lanes || pending.length === 0) return
    isScheduled = true
    setImmediate(start)
  }

  return (item) => {
    pending.push(item)
    schedule()
  }
}

interface Asked<Key, Answer> {
  readonly key: Key
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

/** More would make one slow query of many quick ones. */
const MOST_KEYS = 500

/**
 * Turns a query for many keys into one for a single key: those who ask while a query is out share the next.
 * @param findMany answers in the order of the keys
 */
export function gathered<Key, Answer>(
  findMany: (keys: readonly Key[]) => Promise<readonly Answer[]>,
): (key: Key) => Promise<Answer> {
  const ask = gather<Asked<Key, Answer>>(
    async (asked) => {
      try {
        const answers = await findMany(asked.map(({ key }) => key))
        asked.forEach(({ resolve }, i) => resolve(answers[i] as Answer))
      } catch (error) {
        for (const { reject } of asked) reject(error)
      }
    },
    { lanes: 1, most: MOST_KEYS },
  )
  return (key) => new Promise((resolve, reject) => ask({ key, resolve, reject }))
}
