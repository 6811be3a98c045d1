import type { RegistrationEventType } from '../../src/domain/events'
import type { Done } from './work'

/** What somebody may be sent a message about: an event, or that their session starts soon. */
export type NewsKind = RegistrationEventType | 'starts-soon'

/** Whether there is a message for this kind of news; what there is none for is not put into the outbox. */
export type IsTold = (kind: NewsKind) => boolean

/** Once for each event and registration, whoever writes it: the key says so. */
export const PUT_IN_OUTBOX = `
  insert into outbox (session_id, registration_id, kind, account_id, due_at)
  select o.session_id, o.registration_id, o.kind, o.account_id, o.due_at
  from jsonb_to_recordset($1::text::jsonb) as o
    (session_id text, registration_id text, kind text, account_id text, due_at text)
  on conflict (session_id, registration_id, kind) do nothing`

/** The news of what was decided, written in the same transaction. */
export function outboxRows({ folded: { events, saved } }: Done, isTold: IsTold): readonly object[] {
  const changedAt = new Map(saved.map((registration) => [registration.id, registration.changedAt]))
  return events
    .filter(({ type }) => isTold(type))
    .map(({ type, registrationId, sessionId, accountId }) => ({
      session_id: sessionId,
      registration_id: registrationId,
      kind: type,
      account_id: accountId,
      due_at: changedAt.get(registrationId),
    }))
}
