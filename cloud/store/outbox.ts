import type { EventFacts, RegistrationEventType } from '../../src/domain/events'
import type { NoticeKind } from '../../src/domain/notice'
import type { Done } from './work'

/** What somebody may be sent a message about: what happened, or that it is time for something. */
export type NewsKind = RegistrationEventType | NoticeKind

/** Whether there is a message for this kind of news; what there is none for is not put into the outbox. */
export type IsTold = (kind: NewsKind) => boolean

export interface OutboxEntry {
  readonly session_id: string
  readonly registration_id: string
  readonly kind: NewsKind
  readonly occasion: string
  readonly account_id: string
  readonly due_at: string
  readonly facts: EventFacts
}

/** Once for each registration, kind and occasion, whoever writes it: the key says so. */
export const PUT_IN_OUTBOX = `
  insert into outbox (session_id, registration_id, kind, occasion, account_id, due_at, facts)
  select o.session_id, o.registration_id, o.kind, o.occasion, o.account_id, o.due_at, o.facts
  from jsonb_to_recordset($1::text::jsonb) as o
    (session_id text, registration_id text, kind text, occasion text, account_id text, due_at text, facts jsonb)
  on conflict (session_id, registration_id, kind, occasion) do nothing`

/** The news of what was decided, written in the same transaction. */
export function outboxRows({ folded: { events } }: Done, isTold: IsTold): readonly OutboxEntry[] {
  return events
    .filter(({ type }) => isTold(type))
    .map(({ type, registrationId, sessionId, accountId, at, occasion, facts }) => ({
      session_id: sessionId,
      registration_id: registrationId,
      kind: type,
      occasion,
      account_id: accountId,
      due_at: at,
      facts,
    }))
}
