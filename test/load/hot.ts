import { build, standing, stored, type Standing } from './support/city'
import type { Driven } from './support/drive'
import { withDriver, withPostgres, withServers } from './support/run'
import type { Way } from './support/ways'

export interface HotOptions {
  readonly people: number
  readonly places: number
  readonly connections: number
}

export interface Hot extends Standing {
  readonly driven: Driven
  /** Acknowledged, and not in the database. */
  readonly lost: number
}

/** Many people for one session, through HTTP at two server processes; everybody taps twice, once at each. */
export function hot({ people, places, connections }: HotOptions, way: Way): Promise<Hot> {
  return withPostgres(async ({ url, database }) => {
    await build(database, { people, sessions: 1, places, waiting: people })
    // The guard that stands behind the code would hide what the code without its own does.
    if (way === 'unguarded')
      await database.query('alter table session drop constraint session_never_oversold')
    const driven = await withServers(2, { database: url, way }, (origins) =>
      withDriver((drive) =>
        drive({ origins, connections, people: [0, people], sessions: [0], isDouble: way === 'ours' }),
      ),
    )
    const there = await stored(database)
    return {
      ...(await standing(database)),
      driven,
      lost: driven.acknowledged.filter((id) => !there.has(id)).length,
    }
  })
}
