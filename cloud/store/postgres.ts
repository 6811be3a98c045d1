import postgres from 'postgres'
import type { Database, Sql } from './database'
import { patientSockets } from './patient-socket'

/** Connections of one process. More make a busy session slower: they queue for the same row. */
const CONNECTIONS = 16
const CONNECT_SECONDS = 10
const RECONNECT_SECONDS = 0.2

function over(connection: postgres.Sql | postgres.TransactionSql): Sql {
  return {
    async query<Row>(text: string, parameters: readonly (string | number | null)[] = []) {
      return connection.unsafe<(Row & postgres.Row)[]>(text, [...parameters], { prepare: true })
    },
  }
}

/**
 * A PostgreSQL server.
 * @param url `postgres://user:password@host1,host2/name`; of several hosts the one that takes writes is used
 */
export function openPostgres(url: string): Database {
  const options = {
    max: CONNECTIONS,
    connect_timeout: CONNECT_SECONDS,
    // Not `read-write`: by that the package takes a standby as well.
    target_session_attrs: 'primary' as const,
    // A notice such as "table exists" is nobody's business.
    onnotice: () => undefined,
    socket: patientSockets(),
    // The package's own pauses grow to 20 s; a standby is promoted in less.
    backoff: () => RECONNECT_SECONDS,
  }
  const sql = postgres(url, options)
  return {
    ...over(sql),
    async transaction<T>(work: (inner: Sql) => Promise<T>): Promise<T> {
      const kept: { value?: T } = {}
      await sql.begin(async (transaction) => {
        kept.value = await work(over(transaction))
      })
      return kept.value as T
    },
    async script(text) {
      await sql.unsafe(text)
    },
    close: () => sql.end({ timeout: CONNECT_SECONDS }),
  }
}
