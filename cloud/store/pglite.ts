import { PGlite, type Transaction } from '@electric-sql/pglite'
import type { Database, Sql } from './database'

function over(engine: PGlite | Transaction): Sql {
  return {
    async query<Row>(text: string, parameters: readonly (string | number | null)[] = []) {
      const { rows } = await engine.query<Row>(text, [...parameters])
      return rows
    },
  }
}

/**
 * PostgreSQL inside this process, for a laptop or a rehearsal. It survives a killed process, not a power cut: it never
 * syncs its files (electric-sql/pglite issue 1107).
 * @param folder where it keeps its files; without one in memory
 */
export async function openPglite(folder?: string): Promise<Database> {
  const engine = await PGlite.create(folder)
  return {
    ...over(engine),
    transaction: (work) => engine.transaction((transaction) => work(over(transaction))),
    async script(text) {
      await engine.exec(text)
    },
    close: () => engine.close(),
  }
}
