import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { EditionFiles } from '../mock/edition-files'
import { readEdition } from '../mock/read-edition'
import { grown } from '../test/fakes/many'

/** As many as ten cities together have. */
const ACTIVITIES = 10_000
const REAL = '2025-taiyuan'
const root = path.resolve(__dirname, '..')

/** Where the grown edition is, below the repository's root; a build takes it as `TARO_APP_EDITION`. */
export const GROWN_EDITION = 'node_modules/.cache/editions/grown'

/** Writes an edition of the real one's shape with a session in each of very many activities. */
export function growEdition(): void {
  const from = path.join(root, 'mock/editions', REAL)
  const to = path.join(root, GROWN_EDITION)
  mkdirSync(to, { recursive: true })
  cpSync(from, to, { recursive: true })
  const { edition, venues, activities, sessions } = grown(readEdition(from).programme, ACTIVITIES)
  const rows: Pick<EditionFiles, 'edition' | 'venues' | 'activities' | 'sessions' | 'demo'> = {
    // The build calls the outlines of its map after the folder.
    edition: { ...edition, id: path.basename(GROWN_EDITION) },
    venues: { venues },
    activities: {
      activities: activities.map(({ source: _s, quote, period: _p, place: _w, hosts: _h, ...row }) => ({
        ...row,
        item: quote.section,
      })),
    },
    sessions: {
      sessions: sessions.map(({ status: _scheduled, provisional: _always, ...row }) => row),
    },
    demo: { demo: {} },
  }
  for (const [name, file] of Object.entries(rows))
    writeFileSync(path.join(to, `${name}.json`), JSON.stringify(file))
}
