import type { Database } from '../../../cloud/store/database'
import type { NewsKind } from '../../../cloud/store/outbox'

export interface OutboxRow {
  readonly registration_id: string
  readonly kind: NewsKind
  readonly status: string
  readonly attempts: number
  readonly reason: string | null
  readonly due_at: string
}

export function outbox(database: Database): Promise<readonly OutboxRow[]> {
  return database.query<OutboxRow>(
    'select registration_id, kind, status, attempts, reason, due_at from outbox order by registration_id, kind',
  )
}

/** Each row as `registration kind`. */
export async function news(database: Database): Promise<readonly string[]> {
  return (await outbox(database)).map((row) => `${row.registration_id} ${row.kind}`)
}
