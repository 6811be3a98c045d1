import { CodedError } from '../domain/errors'
import { checkedPhone } from '../domain/phone'
import type { Person } from '../domain/person'
import type { Programme } from '../domain/programme'
import type { Consent } from '../domain/registration'
import type { Caller, MyRegistration, RegisterInput } from './api'
import { toMine } from './my-registration'
import type { Ports } from './ports'
import type { Submit } from './session-queue'

function attendeesFrom(household: readonly Person[], ids: readonly string[]): readonly Person[] {
  return ids.map((id) => {
    const person = household.find((member) => member.id === id)
    if (!person) throw new CodedError('person-not-found')
    return person
  })
}

/** Those that are sessions at all, each once: nothing else that a client sends is written down. */
function clashesFrom({ sessions }: Programme, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => sessions.some((session) => session.id === id))
}

/** Signs a party up: everyone gets a place, everyone waits, or nobody is registered. */
export async function register(
  { store, clock }: Ports,
  submit: Submit,
  caller: Caller,
  input: RegisterInput,
): Promise<MyRegistration> {
  const phone = checkedPhone(input.phone)
  const household = await store.people(caller.accountId)
  const programme = await store.programme()
  const { id: editionId, consent: consentText, limits } = programme.edition
  const consent: Consent | undefined = input.consent && { ...input.consent, at: clock.now() }
  const acceptedClashes = input.acceptedClashes?.length
    ? clashesFrom(programme, input.acceptedClashes)
    : undefined
  const { registration } = await submit(input.sessionId, {
    type: 'register',
    id: input.id,
    accountId: caller.accountId,
    attendees: attendeesFrom(household, input.attendeeIds),
    household,
    phone,
    ...(consent && { consent }),
    consentVersion: consentText.version,
    acceptWaiting: input.acceptWaiting,
    ...(acceptedClashes && { acceptedClashes }),
    ...(limits && { limits: { ...limits, editionId } }),
  })
  if (!registration) throw new CodedError('unexpected')
  return toMine(store, registration)
}
