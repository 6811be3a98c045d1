import { CodedError } from '../domain/errors'
import { checkedPerson, type Person } from '../domain/person'
import { isLive } from '../domain/registration'
import { yearOf } from '../domain/time'
import type { Caller } from './api'
import type { Ports } from './ports'

/** Adds somebody to the household or changes them; their registrations keep what was said at the time. */
export async function savePerson({ store, clock }: Ports, caller: Caller, person: Person): Promise<Person> {
  const checked = checkedPerson(person, yearOf(clock.now()))
  await store.savePerson(caller.accountId, checked)
  return checked
}

/**
 * Removes somebody from the household.
 * @throws CodedError person-in-use while they hold a place or wait for one
 */
export async function removePerson({ store }: Ports, caller: Caller, personId: string): Promise<void> {
  const registrations = await store.registrationsOf(caller.accountId)
  const isGoing = registrations.some((r) => isLive(r) && r.attendees.some(({ id }) => id === personId))
  if (isGoing) throw new CodedError('person-in-use')
  await store.removePerson(caller.accountId, personId)
}
