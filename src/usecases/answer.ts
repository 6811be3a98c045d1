import type { Command } from '../domain/decide/command'
import { CodedError } from '../domain/errors'
import type { Caller, MyRegistration, RegistrationRef } from './api'
import { toMine } from './my-registration'
import { ownRegistration } from './own-registration'
import type { Ports } from './ports'
import type { Submit } from './session-queue'

/** What an owner can do with a registration: give all or some of it back, take what was offered, say that they still come. */
export async function answer(
  { store }: Ports,
  submit: Submit,
  { accountId }: Caller,
  { registrationId }: RegistrationRef,
  commandFor: (own: { readonly id: string; readonly accountId: string }) => Command,
): Promise<MyRegistration> {
  const { sessionId } = await ownRegistration(store, { accountId }, registrationId)
  const { registration } = await submit(sessionId, commandFor({ id: registrationId, accountId }))
  if (!registration) throw new CodedError('unexpected')
  return toMine(store, registration)
}
