import type { ChangeSessionCommand } from '../domain/decide/command'
import { CodedError } from '../domain/errors'
import { isInstant } from '../domain/instant'
import { attendanceAt } from '../domain/no-shows'
import type { ChangeSessionInput, OrganiserApi } from './api'
import type { Ports } from './ports'
import { createSessionQueue } from './session-queue'

/** @throws CodedError input-invalid, venue-not-found */
async function commandOf({ store }: Ports, input: ChangeSessionInput): Promise<ChangeSessionCommand> {
  const { startsAt, endsAt, venueId, status } = input
  const times = { ...(startsAt !== undefined && { startsAt }), ...(endsAt !== undefined && { endsAt }) }
  const wrong = Object.entries(times).flatMap(([name, time]) => (isInstant(time) ? [] : [name]))
  if (wrong.length > 0) throw new CodedError('input-invalid', { fields: wrong })
  const { venues } = await store.programme()
  if (venueId !== undefined && !venues.some(({ id }) => id === venueId))
    throw new CodedError('venue-not-found')
  return {
    type: 'change-session',
    slot: { ...times, ...(venueId !== undefined && { venueId }) },
    isCancelled: status === 'cancelled',
  }
}

/** What hosts do, over the same ports and through the same decision as what citizens do. One per process. */
export function createOrganiserApi(ports: Ports): OrganiserApi {
  const submit = createSessionQueue(ports)
  return {
    async changeSession(input) {
      await submit(input.sessionId, await commandOf(ports, input))
    },
    async attendance({ sessionId }) {
      const { sessions } = await ports.store.programme()
      if (!sessions.some(({ id }) => id === sessionId)) throw new CodedError('session-not-found')
      const registrations = await ports.store.registrationsAround(sessionId)
      return attendanceAt(sessionId, registrations, sessions, ports.clock.now())
    },
    async checkIn({ sessionId, registrationId: id }) {
      await submit(sessionId, { type: 'check-in', id })
    },
  }
}
