import { CodedError } from '../domain/errors'
import type { Caller, MyRegistration, RegistrationRef } from './api'
import { toMine } from './my-registration'
import { ownRegistration } from './own-registration'
import type { Ports } from './ports'
import type { Submit } from './session-queue'

/** What an owner can do with a registration: give it back, take the place that was offered, say that they still come. */
export async function answer(
  { store }: Ports,
  submit: Submit,
  caller: Caller,
  type: 'cancel' | 'confirm-offer' | 'reconfirm',
  { registrationId }: RegistrationRef,
): Promise<MyRegistration> {
  const { sessionId } = await ownRegistration(store, caller, registrationId)
  const after = await submit(sessionId, { type, id: registrationId, accountId: caller.accountId })
  if (!after) throw new CodedError('unexpected')
  return toMine(store, after)
}
