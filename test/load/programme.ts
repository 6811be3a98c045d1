import { build } from './support/city'
import type { Drive } from './support/drive'
import { middle, type Measured } from './support/measure'
import { openConnection } from './support/connection'
import { withDriver, withPostgres, withServers } from './support/run'

export interface Reading {
  /** The programme for somebody who has it already: 304 when the server says so. */
  readonly unchanged: Measured
  readonly whole: Measured
  /** A route that says hello, which is what the framework can do. */
  readonly bare: Measured
  /** Of the programme as it travels. */
  readonly bytes: number
  /** Whether the server knew that nothing had changed. */
  readonly isUnchanged: boolean
}

const PROGRAMME = '/api/v1/programme'

/** How fast the programme of a city is read at one server process. */
export function programme(requests: number, rounds: number, sessions = 200): Promise<Reading> {
  return withPostgres(async ({ url, database }) => {
    await build(database, { people: 0, sessions, places: 100, waiting: 100 })
    return withServers(1, { database: url, way: 'ours' }, (origins) =>
      withDriver(async (drive) => {
        const connection = openConnection(origins[0] ?? '')
        const headers = { 'accept-encoding': 'gzip' }
        const first = await connection.send({ method: 'GET', path: PROGRAMME, headers })
        connection.close()
        const ask = (request: Drive['request']) =>
          drive({
            origins,
            connections: 64,
            people: [0, requests],
            sessions: [0],
            ...(request && { request }),
          })
        const runs = { unchanged: [] as Measured[], whole: [] as Measured[], bare: [] as Measured[] }
        let isUnchanged = true
        for (let round = 0; round <= rounds; round += 1) {
          const bare = await ask({ method: 'GET', path: '/bare' })
          const whole = await ask({ method: 'GET', path: PROGRAMME, headers })
          const unchanged = await ask({
            ...{ method: 'GET', path: PROGRAMME },
            headers: { ...headers, 'if-none-match': first.etag },
          })
          isUnchanged &&= unchanged.statuses['304'] === requests
          if (round === 0) continue
          runs.bare.push(bare)
          runs.whole.push(whole)
          runs.unchanged.push(unchanged)
        }
        return {
          ...{ unchanged: middle(runs.unchanged), whole: middle(runs.whole), bare: middle(runs.bare) },
          bytes: first.body.length,
          isUnchanged,
        }
      }),
    )
  })
}
