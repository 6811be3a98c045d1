import type { SessionCounts } from '@/domain/sign-up-state'
import type { Api, MyRegistration, RegisterInput } from '@/usecases/api'
import type { Backend } from './api.contract'
import { SESSIONS } from './contract-programme'

/** A UUIDv7 that a test can name by a number. */
export function uuid(n: number): string {
  return `0196f3a2-7c1e-7b3d-9a4f-${n.toString(16).padStart(12, '0')}`
}

/** Adults with these ids; `kid` becomes a child of nine. */
export async function aHousehold(api: Api, ...ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await api.savePerson(
      id === 'kid'
        ? { id, kind: 'child', name: '小满', birthYear: 2022 }
        : { id, kind: 'adult', name: '王芳' },
    )
}

export function registerInput(n: number, sessionId: string, attendeeIds: readonly string[]): RegisterInput {
  return { id: uuid(n), sessionId, attendeeIds, phone: '138 0000 0000', acceptWaiting: true }
}

/** With the consent that the household's mother gives. */
export function withConsent(input: RegisterInput): RegisterInput {
  return { ...input, consent: { textVersion: '1', guardianId: 'mum' } }
}

/** Four people take all four places of the small session; the two parties are 51 and 52. */
export async function fillSmall(backend: Backend): Promise<Api> {
  const others = backend.as('others')
  await aHousehold(others, 'o1', 'o2', 'o3', 'o4')
  await others.register(registerInput(51, SESSIONS.small, ['o1', 'o2']))
  await others.register(registerInput(52, SESSIONS.small, ['o3', 'o4']))
  return others
}

/** The account's registration with this number. */
export async function theirs(api: Api, n: number): Promise<MyRegistration> {
  const found = (await api.listRegistrations()).find(({ id }) => id === uuid(n))
  if (!found) throw new Error(`there is no registration ${n}`)
  return found
}

export async function countsOf(api: Api, sessionId: string): Promise<SessionCounts> {
  const found = (await api.getAvailability()).counts.find((count) => count.sessionId === sessionId)
  if (!found) throw new Error(`there is no session ${sessionId}`)
  return found
}

export const idsOf = ({ attendees }: Pick<MyRegistration, 'attendees'>): readonly string[] =>
  attendees.map(({ id }) => id)
