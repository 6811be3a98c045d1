import { build, standing, tokenOf, type Standing } from './support/city'
import type { Request } from './support/connection'
import { withDriver, withPostgres, withServers } from './support/run'

export interface Soak {
  readonly requests: number
  readonly seconds: number
  /** Heap in MB after each part, garbage collected. */
  readonly heapMb: readonly number[]
  readonly rssMb: readonly number[]
  readonly refused: number
  readonly standing: Standing
}

export interface SoakOptions {
  /** Sign-ups, and as many of each kind of reading: what an evening's hour is made of. */
  readonly perPart: number
  readonly parts: number
}

const mb = (bytes: number) => Math.round(bytes / 1024 / 1024)

/** An hour's traffic as fast as it goes, at one server process whose memory is looked at again and again. */
export function soak({ perPart, parts }: SoakOptions): Promise<Soak> {
  return withPostgres(async ({ url, database }) => {
    await build(database, { people: perPart, sessions: parts * 20, places: 50, waiting: 1000 })
    return withServers(1, { database: url, way: 'ours' }, (origins, [server]) =>
      withDriver(async (drive) => {
        const [heapMb, rssMb]: [number[], number[]] = [[], []]
        let [requests, refused] = [0, 0]
        const from = performance.now()
        for (let part = 0; part < parts; part += 1) {
          const sessions = Array.from({ length: 20 }, (_, i) => part * 20 + i)
          const all = { origins, connections: 64, people: [0, perPart] as const, sessions }
          const reading = (path: string): Request => ({
            ...{ method: 'GET', path: `/api/v1/${path}` },
            headers: { authorization: `Bearer ${tokenOf(part)}` },
          })
          const signedUp = await drive(all)
          const others = [
            await drive({ ...all, request: reading('availability') }),
            await drive({ ...all, request: reading('registrations') }),
            await drive({ ...all, request: reading('people') }),
          ]
          for (const { statuses } of [signedUp, ...others])
            for (const [status, n] of Object.entries(statuses)) {
              requests += n
              if (status !== '200') refused += n
            }
          const memory = (await server?.ask({})) as NodeJS.MemoryUsage
          heapMb.push(mb(memory.heapUsed))
          rssMb.push(mb(memory.rss))
        }
        const seconds = Math.round((performance.now() - from) / 1000)
        return { requests, seconds, heapMb, rssMb, refused, standing: await standing(database) }
      }),
    )
  })
}
