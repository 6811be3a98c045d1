import path from 'node:path'
import { demoRegistrations, type DemoParties } from '../mock/demo-parties'
import { readEdition } from '../mock/read-edition'
import type { Programme } from '../src/domain/programme'
import { SessionBook } from '../src/domain/session-state'
import type { Database, Sql } from './store/database'
import { readCounts } from './store/live-count'
import { isEmpty, publishWithin } from './store/programme'
import { saveBooks } from './store/save-books'
import type { Done } from './store/work'

/** The edition's parties, as if they had signed up before; nobody is told of it. */
async function signUpParties(sql: Sql, { edition, sessions }: Programme, demo: DemoParties): Promise<void> {
  const done = sessions.map((session): Done => {
    const saved = demoRegistrations(session, demo)
    const folded = { decisions: [], saved, removed: [], events: [] }
    return { book: new SessionBook(session, saved), folded, before: new Map(), editionId: edition.id }
  })
  await saveBooks(sql, done, await readCounts(sql, []), () => false)
}

/** A real edition has the real time and nobody in it yet. */
function withoutDemo({ edition, ...rest }: Programme): Programme {
  const { demoClock: _, ...real } = edition
  return { ...rest, edition: real }
}

export interface SeedOptions {
  /** A folder of mock/editions; undefined where the server does not publish by itself. */
  readonly edition: string | undefined
  /** Its demonstration clock and the parties that have signed up already come with it. */
  readonly isDemo: boolean
}

/**
 * Publishes an edition where nothing has been published yet; of several processes that start together one does.
 * @returns whether it was this one
 * @throws when the database is empty and there is no edition to publish
 */
export async function seed(database: Database, { edition, isDemo }: SeedOptions): Promise<boolean> {
  if (!(await isEmpty(database))) return false
  if (edition === undefined)
    throw new Error(
      'EDITION is missing: the database holds no programme; set a folder of mock/editions, such as 2025-taiyuan',
    )
  const { programme, demo } = readEdition(path.resolve('mock/editions', edition))
  return database.transaction(async (sql) => {
    // The row that migrations lock serves here as well.
    await sql.query('select names from schema_version for update')
    if (!(await isEmpty(sql))) return false
    await publishWithin(sql, isDemo ? programme : withoutDemo(programme))
    if (isDemo) await signUpParties(sql, programme, demo)
    return true
  })
}
