import type { Programme } from '../src/domain/programme'
import { lately } from './lately'
import type { Database } from './store/database'
import { readProgramme } from './store/programme'

export interface Published {
  readonly programme: Programme
  /** Another whenever anything in it is. */
  readonly version: string
}

/** The programme as it was last published, by whatever process. */
export type ReadPublished = () => Promise<Published>

// A capacity may be changed, and a session moved or called off, without publishing anew.
const VERSION = `
  select e.id || ' ' || e.revision || ' ' || md5(coalesce(
      string_agg(coalesce(s.capacity::text, '-') || s.body::text, ',' order by s.position), '')) as version
  from edition e left join session s on s.edition_id = e.id
  group by e.id, e.revision order by e.id desc limit 1`

/**
 * Reads the programme again only after it has changed.
 * @param checkMs for how long it is taken to be unchanged
 */
export function readingPublished(database: Database, checkMs: number, nowMs: () => number): ReadPublished {
  let kept: Published | undefined
  const { get } = lately(
    async () => {
      const [row] = await database.query<{ readonly version: string }>(VERSION)
      if (kept === undefined || kept.version !== row?.version)
        kept = { programme: await readProgramme(database), version: row?.version ?? '' }
      return kept
    },
    checkMs,
    nowMs,
  )
  return get
}
