import type { Registration } from '../../src/domain/registration'
import type { Session } from '../../src/domain/session'
import type { SessionTotals } from '../../src/domain/session-state'

export interface SessionRow {
  readonly id: string
  readonly edition_id: string
  readonly body: Session
  readonly capacity: number | null
  readonly taken: number
  readonly offered_people: number
  readonly waiting_people: number
  readonly waiting_parties: number
  readonly next_seq: number
}

/** The session as it stands: its capacity may have been changed since it was published. */
export function sessionOf({ body, capacity }: Pick<SessionRow, 'body' | 'capacity'>): Session {
  if (body.admission.kind !== 'sign-up' || capacity === null) return body
  return { ...body, admission: { ...body.admission, capacity } }
}

export function totalsOf(row: SessionRow): SessionTotals {
  return {
    taken: row.taken,
    offeredPeople: row.offered_people,
    waitingPeople: row.waiting_people,
    waitingParties: row.waiting_parties,
    nextSeq: row.next_seq,
  }
}

/** What of a registration stands in columns; the rest is its body. */
type Columns = 'id' | 'sessionId' | 'accountId' | 'seq' | 'status'

export interface RegistrationRow {
  readonly session_id: string
  readonly id: string
  readonly account_id: string
  readonly seq: number
  readonly status: Registration['status']
  readonly offer_expires_at: string | null
  readonly body: Omit<Registration, Columns>
}

export function registrationOf(row: RegistrationRow): Registration {
  const { id, session_id: sessionId, account_id: accountId, seq, status, body } = row
  return { id, sessionId, accountId, seq, status, ...body }
}

export function rowOf({ id, sessionId, accountId, seq, status, ...body }: Registration): RegistrationRow {
  return {
    session_id: sessionId,
    id,
    account_id: accountId,
    seq,
    status,
    offer_expires_at: body.offer?.expiresAt ?? null,
    body,
  }
}
