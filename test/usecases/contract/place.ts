import type { Api, MyNotice, MyRegistration } from '@/usecases/api'
import type { Instant } from '@/domain/time'
import { minutesBetween } from '@/domain/time'
import type { Backend } from '../api.contract'
import { MORNING } from '../contract-programme'
import { aHousehold, registerInput, uuid } from '../contract-steps'

/** Signs up as many people of an account as there are ids, as registration number `n`. */
export async function signUp(
  backend: Backend,
  account: string,
  n: number,
  sessionId: string,
  people: readonly string[],
): Promise<Api> {
  const api = backend.as(account)
  await aHousehold(api, ...people)
  await api.register(registerInput(n, sessionId, people))
  return api
}

/** Its registration number `n`. */
export async function mine(api: Api, n: number): Promise<MyRegistration> {
  const found = (await api.listRegistrations()).find(({ id }) => id === uuid(n))
  if (!found) throw new Error(`there is no registration ${n}`)
  return found
}

/** The kinds of its notices, the newest first. */
export async function kinds(api: Api): Promise<readonly string[]> {
  return (await api.listNotices()).map(({ kind }) => kind)
}

/** Its only notice of that kind. */
export async function only(api: Api, kind: MyNotice['kind']): Promise<MyNotice> {
  const found = (await api.listNotices()).filter((notice) => notice.kind === kind)
  const [one] = found
  if (!one || found.length > 1) throw new Error(`there are ${found.length} of ${kind}`)
  return one
}

/** Minutes from the contract's morning until then. */
export const until = (at: Instant): number => minutesBetween(MORNING, at)

export async function countsOf(backend: Backend, sessionId: string) {
  const { counts } = await backend.as('anybody').getAvailability()
  return counts.find((one) => one.sessionId === sessionId)
}

export async function sessionOf(backend: Backend, sessionId: string) {
  const { sessions } = await backend.as('anybody').getProgramme()
  const found = sessions.find(({ id }) => id === sessionId)
  if (!found) throw new Error(`there is no session ${sessionId}`)
  return found
}
