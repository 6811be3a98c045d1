import { holdsPlace, seatsOf, type Registration } from '../../src/domain/registration'
import type { Programme } from '../../src/domain/programme'
import { clockTime, dayOf, monthAndDay, yearOf, type Instant } from '../../src/domain/time'
import type { NewsKind } from '../store/outbox'
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

/** Whether the news is still true: nobody wants to hear of a place that somebody else has by now. */
export function isStillTrue(
  kind: NewsKind,
  { status, offer }: Registration,
  startsAt: Instant,
  now: Instant,
): boolean {
  switch (kind) {
    case 'registered':
    case 'offer-confirmed':
      return status === 'confirmed' || status === 'checked-in'
    case 'joined-waiting-list':
      return status === 'waiting'
    case 'place-offered':
      return status === 'offered' && offer !== undefined && now < offer.expiresAt
    case 'offer-lapsed':
      return status === 'lapsed'
    case 'cancelled':
      return status === 'cancelled'
    case 'checked-in':
      return status === 'checked-in'
    case 'starts-soon':
      return holdsPlace({ status }) && now < startsAt
  }
}

/**
 * The message about a registration.
 * @throws FieldError when a field does not take what it would show
 */
export function messageOf(template: Template, registration: Registration, programme: Programme): Message {
  const session = programme.sessions.find(({ id }) => id === registration.sessionId)
  const activity = programme.activities.find(({ id }) => id === session?.activityId)
  const venue = programme.venues.find(({ id }) => id === session?.venueId)
  const facts: Readonly<Record<FieldSource, string>> = {
    activity: activity?.title ?? '',
    venue: venue?.title ?? '',
    startsAt: session ? inWords(session.startsAt) : '',
    answerBy: registration.offer ? inWords(registration.offer.expiresAt) : '',
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
