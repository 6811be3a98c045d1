import type { EventFacts } from '../../src/domain/events'
import { seatsOf, type Registration } from '../../src/domain/registration'
import type { Programme } from '../../src/domain/programme'
import type { Session } from '../../src/domain/session'
import { clockTime, dayOf, monthAndDay, yearOf, type Instant } from '../../src/domain/time'
import { fieldValue } from './fields'
import type { FieldSource, Template } from './templates'

/** `data` and `page` of WeChat's subscribeMessage.send. */
export interface Message {
  readonly templateId: string
  readonly page?: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** `2025年5月24日 09:00`, which fields of both types take. */
function inWords(at: Instant): string {
  const { month, date } = monthAndDay(dayOf(at))
  return `${yearOf(at)}年${month}月${date}日 ${clockTime(at)}`
}

/** What a message is about. */
export interface Subject {
  readonly registration: Registration
  /** As it stands now, which a programme that was read before may not know. */
  readonly session: Session
  readonly programme: Programme
  /** What was written down when it happened. */
  readonly facts: EventFacts
}

/**
 * The message about a registration.
 * @throws FieldError when a field does not take what it would show
 */
export function messageOf(
  template: Template,
  { registration, session, programme, facts: { until, move } }: Subject,
): Message {
  const activity = programme.activities.find(({ id }) => id === session.activityId)
  const venue = programme.venues.find(({ id }) => id === session.venueId)
  const answerBy = registration.offer?.expiresAt ?? until
  const facts: Readonly<Record<FieldSource, string>> = {
    activity: activity?.title ?? '',
    venue: venue?.title ?? '',
    startsAt: inWords(session.startsAt),
    startsAtBefore: move ? inWords(move.from.startsAt) : '',
    answerBy: answerBy !== undefined ? inWords(answerBy) : '',
    seats: String(seatsOf(registration)),
  }
  const data = Object.entries(template.fields).map(([field, source]) => [
    field,
    { value: fieldValue(field, typeof source === 'string' ? facts[source] : source.text) },
  ])
  return {
    templateId: template.templateId,
    ...(template.page !== undefined && { page: template.page }),
    data: Object.fromEntries(data) as Message['data'],
  }
}
