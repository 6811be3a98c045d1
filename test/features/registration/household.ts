import type { Command } from '@/domain/decide/command'
import { fold } from '@/domain/decide/fold'
import type { Person } from '@/domain/person'
import { makeBackend, type Backend } from '../../fakes/stores'

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

/** 游东湖醋园 on Saturday at ten, with three places left. */
export const VINEGAR = 'donghu-vinegar-0524-1000'

/** A party that waits for the three places that a stranger has, and may give back. */
export async function waitingFor(people: readonly Person[], backend: Backend = makeBackend()) {
  await living(backend, ...people)
  const stranger = backend.apiFor('stranger')
  const others = [1, 2, 3].map((n): Person => ({ id: `s-${n}`, kind: 'adult', name: '路人' }))
  for (const person of others) await stranger.savePerson(person)
  const { id: before } = await signedUp(backend, 50, VINEGAR, others, 'stranger')
  const { id } = await signedUp(backend, 1, VINEGAR, people)
  const giveBack = () => stranger.cancel({ registrationId: before })
  const takeFewer = (howMany: number) =>
    stranger.changeParty({
      registrationId: before,
      attendeeIds: others.slice(0, howMany).map((person) => person.id),
    })
  return { backend, id, giveBack, takeFewer }
}

/** The same once the stranger has. */
export async function offeredTo(people: readonly Person[], backend?: Backend) {
  const waiting = await waitingFor(people, backend)
  await waiting.giveBack()
  return waiting
}

/** Scans the ticket at the door. */
export async function checkedIn({ clock, store }: Backend, sessionId: string, id: string): Promise<void> {
  const scan: Command = { type: 'check-in', id }
  const now = clock.now()
  await store.transact(sessionId, [scan], (book) => fold(book, [scan], now), now)
}
