import type { Person } from '@/domain/person'
import type { Backend } from '../../fakes/stores'

export const me: Person = { id: 'p-me', kind: 'adult', name: '我' }
export const grandma: Person = { id: 'p-grandma', kind: 'adult', name: '奶奶' }
export const xiaoman: Person = { id: 'p-xiaoman', kind: 'child', name: '小满', birthYear: 2016 }
export const doudou: Person = { id: 'p-doudou', kind: 'child', name: '豆豆', birthYear: 2019 }

/** A household that the backend already knows. */
export async function living(backend: Backend, ...people: readonly Person[]): Promise<Backend> {
  for (const person of people) await backend.apiFor('me').savePerson(person)
  return backend
}

const uuid = (n: number) => `0196e000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Signs people up as if they had done it earlier. */
export async function signedUp(
  backend: Backend,
  n: number,
  sessionId: string,
  people: readonly Person[],
  account = 'me',
) {
  const api = backend.apiFor(account)
  const { edition } = await api.getProgramme()
  return api.register({
    id: uuid(n),
    sessionId,
    attendeeIds: people.map(({ id }) => id),
    phone: '13800000000',
    consent: { textVersion: edition.consent.version, guardianId: me.id },
    acceptWaiting: true,
  })
}
