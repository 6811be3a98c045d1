import { CodedError } from '../domain/errors'
import { seatsOf, ticketParts } from '../domain/registration'
import { readableCode, sealTicket, ticketBytes } from '../domain/ticket'
import { addMinutes } from '../domain/time'
import type { Caller, RegistrationRef, Ticket } from './api'
import { ownRegistration } from './own-registration'
import type { Ports } from './ports'

/** A late finish must not turn people away who step out and come back. */
const VALID_AFTER_END_MINUTES = 120

/** The signed ticket of a party that has a place. */
export async function getTicket(
  { store, signer }: Ports,
  caller: Caller,
  { registrationId }: RegistrationRef,
): Promise<Ticket> {
  const registration = await ownRegistration(store, caller, registrationId)
  if (registration.status !== 'confirmed' && registration.status !== 'checked-in')
    throw new CodedError('not-confirmed')
  const { sessions } = await store.programme()
  const session = sessions.find(({ id }) => id === registration.sessionId)
  if (!session) throw new CodedError('session-not-found')

  const seats = seatsOf(registration)
  const expiresAt = addMinutes(session.endsAt, VALID_AFTER_END_MINUTES)
  const numbers = ticketParts(registration)
  const sealed = async (people: number, part: number) => {
    const { keyId } = signer
    const bytes = ticketBytes({
      keyId,
      sessionId: session.id,
      registrationId,
      seats: people,
      part,
      expiresAt,
    })
    return { text: sealTicket(bytes, await signer.sign(bytes)), code: readableCode(registrationId, part) }
  }
  return {
    registrationId,
    sessionId: session.id,
    ...(await sealed(seats, 0)),
    seats,
    parts: await Promise.all(
      registration.attendees.map(async ({ id }, i) => ({
        personId: id,
        ...(await sealed(1, numbers[i] ?? i + 1)),
      })),
    ),
    expiresAt,
  }
}
