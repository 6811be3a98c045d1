import { v7 as uuidv7 } from 'uuid'
import { openPostgres } from '../../cloud/store/postgres'
import { until } from '../cloud/support/until'
import { build, standing, stored, type Standing } from './support/city'
import { startCluster } from './support/cluster'
import { openConnection, type Connection } from './support/connection'
import { signingUp } from './support/drive'
import { withServers } from './support/run'

export interface FailoverOptions {
  readonly people: number
  readonly places: number
  readonly connections: number
  /** The primary is killed as soon as so many were acknowledged. */
  readonly killAfter: number
}

export interface Failover extends Standing {
  readonly acknowledged: number
  readonly lost: number
  /** Longest time in which nobody heard that they are in, in ms. */
  readonly outageMs: number
  /** Answers with 5xx, or none, after which a client tried again with the same id. */
  readonly retries: number
}

/** A phone gives up later than this. */
const PATIENCE_MS = 60_000
const PAUSE_MS = 100

/** Keeps at it with the same id until it is acknowledged. */
async function insist(
  connect: () => Connection,
  person: number,
  id: string,
  onRetry: () => void,
): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const connection = connect()
    try {
      const { status } = await connection.send(signingUp(person, 0, id))
      if (status === 200) return
      if (status < 500) throw new Error(`refused with ${status}`)
    } finally {
      connection.close()
    }
    if (Date.now() > end) throw new Error('nobody answered')
    onRetry()
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** People sign up at two server processes while their primary is killed and its standby promoted. */
export async function failover({
  people,
  places,
  connections,
  killAfter,
}: FailoverOptions): Promise<Failover> {
  const cluster = await startCluster()
  const database = openPostgres(cluster.url)
  try {
    await build(database, { people, sessions: 1, places, waiting: people })
    const acknowledged: string[] = []
    let [next, retries, outageMs, lastAt] = [0, 0, 0, 0]
    await withServers(2, { database: cluster.url, way: 'ours' }, async (origins) => {
      const client = async (_: unknown, i: number) => {
        const origin = origins[i % origins.length] ?? ''
        while (next < people) {
          const id = uuidv7()
          await insist(
            () => openConnection(origin),
            next++,
            id,
            () => (retries += 1),
          )
          if (lastAt > 0) outageMs = Math.max(outageMs, performance.now() - lastAt)
          lastAt = performance.now()
          acknowledged.push(id)
        }
      }
      const clients = Promise.all(Array.from({ length: connections }, client))
      await Promise.race([until(() => acknowledged.length >= killAfter, PATIENCE_MS), clients])
      cluster.killPrimary()
      await cluster.promoteStandby()
      await clients
    })
    const there = await stored(database)
    return {
      ...(await standing(database)),
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((id) => !there.has(id)).length,
      outageMs,
      retries,
    }
  } finally {
    await database.close()
    await cluster.stop()
  }
}
