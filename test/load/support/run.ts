import { openPostgres } from '../../../cloud/store/postgres'
import type { Database } from '../../../cloud/store/database'
import { startPostgres } from '../../cloud/support/postgres-server'
import { startChild, type Child } from './child'
import type { Drive, Driven } from './drive'
import type { LoadServer } from './load-server'

/** What a run needs, thrown away after it. */
export interface Stage {
  readonly url: string
  readonly database: Database
}

/** A PostgreSQL of one's own. */
export async function withPostgres<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const server = await startPostgres()
  const database = openPostgres(server.url)
  try {
    return await work({ url: server.url, database })
  } finally {
    await database.close()
    await server.stop()
  }
}

/** Server processes over one database. */
export async function withServers<T>(
  count: number,
  options: LoadServer,
  work: (origins: readonly string[], servers: readonly Child[]) => Promise<T>,
): Promise<T> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => startChild('load-server.ts', options)),
  )
  try {
    return await work(
      servers.map(({ hello }) => String(hello)),
      servers,
    )
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
  }
}

/** Those who sign up, in a process of their own for as long as `work` takes. */
export async function withDriver<T>(
  work: (drive: (what: Drive) => Promise<Driven>) => Promise<T>,
): Promise<T> {
  const child = await startChild('drive.ts', {})
  try {
    return await work(async (what) => (await child.ask(what)) as Driven)
  } finally {
    await child.kill()
  }
}
