import { v7 as uuidv7 } from 'uuid'
import { accountOf, build, personOf, sessionId, standing } from './support/city'
import { crowd, middle, type Measured } from './support/measure'
import { withDriver, withPostgres, withServers, type Stage } from './support/run'
import { WAYS, type Way, type Wish } from './support/ways'

const COMPARED = ['ours', 'for-update', 'single'] as const satisfies readonly Way[]
export type Compared = Readonly<Record<(typeof COMPARED)[number], Measured>>

export interface CompareOptions {
  /** Sign-ups in one round of one way. */
  readonly signUps: number
  /** Sessions that they are for; 1 is a rush. */
  readonly sessions: number
  readonly rounds: number
  readonly clients: number
}

const PLACES = 500

/** What a round of each way leaves behind is in sessions of its own, which nobody uses again. */
const sessionsOf = (run: number, sessions: number): readonly number[] =>
  Array.from({ length: sessions }, (_, i) => run * sessions + i)

async function compared(
  { rounds }: CompareOptions,
  measure: (way: (typeof COMPARED)[number], run: number) => Promise<Measured>,
): Promise<Compared> {
  const runs = { ours: [] as Measured[], 'for-update': [] as Measured[], single: [] as Measured[] }
  let run = 0
  // One round more, the first, is to warm up. Ways take turns, so that what disturbs the machine disturbs all.
  for (let round = 0; round <= rounds; round += 1)
    for (const way of COMPARED) {
      const result = await measure(way, run++)
      if (round > 0) runs[way].push(result)
    }
  return { ours: middle(runs.ours), 'for-update': middle(runs['for-update']), single: middle(runs.single) }
}

async function prepare({ database }: Stage, { signUps, sessions, rounds }: CompareOptions): Promise<void> {
  await build(database, {
    people: signUps,
    sessions: sessions * (rounds + 1) * COMPARED.length,
    places: PLACES,
    waiting: signUps,
  })
}

async function checkRight({ database }: Stage): Promise<void> {
  const { oversold, double, drift } = await standing(database)
  if (oversold + double + drift > 0) throw new Error(`wrong: ${JSON.stringify({ oversold, double, drift })}`)
}

/** The ways against each other in this process, straight at the store. */
export function compareStores(options: CompareOptions): Promise<Compared> {
  return withPostgres(async (stage) => {
    await prepare(stage, options)
    const result = await compared(options, (way, run) => {
      const sessions = sessionsOf(run, options.sessions)
      const wishes = Array.from({ length: options.signUps }, (_, i): Wish => {
        const session = sessionId(sessions[i % sessions.length] ?? 0)
        return { id: uuidv7(), sessionId: session, accountId: accountOf(i), person: personOf(i) }
      })
      return crowd(wishes, options.clients, WAYS[way](stage.database))
    })
    await checkRight(stage)
    return result
  })
}

/** The ways against each other through HTTP, two server processes each. */
export function compareServers(options: CompareOptions): Promise<Compared> {
  return withPostgres(async (stage) => {
    await prepare(stage, options)
    const result = await withDriver((drive) =>
      withServers(2, { database: stage.url, way: 'ours' }, (ours) =>
        withServers(2, { database: stage.url, way: 'for-update' }, (forUpdate) =>
          withServers(2, { database: stage.url, way: 'single' }, (single) => {
            const origins = { ours, 'for-update': forUpdate, single }
            return compared(options, async (way, run) => {
              const driven = await drive({
                origins: origins[way],
                connections: options.clients,
                people: [0, options.signUps],
                sessions: sessionsOf(run, options.sessions),
              })
              if (driven.acknowledged.length < options.signUps)
                throw new Error(JSON.stringify(driven.statuses))
              return driven
            })
          }),
        ),
      ),
    )
    await checkRight(stage)
    return result
  })
}
