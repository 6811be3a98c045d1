import { reconfirmationOf } from '../src/domain/reconfirm'
import type { Person } from '../src/domain/person'
import type { Registration, RegistrationStatus } from '../src/domain/registration'
import type { Session } from '../src/domain/session'
import type { SessionCounts } from '../src/domain/sign-up-state'

/** Party sizes of those who have signed up already when a demonstration starts, by session. */
export type DemoParties = Readonly<
  Record<string, { readonly confirmed?: readonly number[]; readonly waiting?: readonly number[] }>
>

/** Owner of the demonstration's parties. */
export const DEMO_ACCOUNT = 'demo'

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

/** How full a session is before anybody uses the demonstration, without making its registrations. */
export function demoCounts(sessionId: string, demo: DemoParties): SessionCounts {
  const { confirmed = [], waiting = [] } = demo[sessionId] ?? {}
  return {
    sessionId,
    taken: sum(confirmed),
    offeredPeople: 0,
    waitingParties: waiting.length,
    waitingPeople: sum(waiting),
  }
}

function party(session: Session, seq: number, size: number, status: RegistrationStatus): Registration {
  const signedUpAt = session.admission.kind === 'sign-up' ? session.admission.opensAt : session.startsAt
  const attendees = Array.from({ length: size }, (_, i): Person => {
    return { id: `demo-${session.id}-${seq}-${i}`, kind: 'adult', name: '示例' }
  })
  return {
    id: `demo-${session.id}-${seq}`,
    sessionId: session.id,
    accountId: DEMO_ACCOUNT,
    attendees,
    phone: '',
    status,
    seq,
    createdAt: signedUpAt,
    // They come: nobody of them is left to answer where a session asks once more.
    changedAt: reconfirmationOf(session)?.since ?? signedUpAt,
  }
}

/** The registrations behind `demoCounts`. */
export function demoRegistrations(session: Session, demo: DemoParties): readonly Registration[] {
  const { confirmed = [], waiting = [] } = demo[session.id] ?? {}
  return [
    ...confirmed.map((size, i) => party(session, i + 1, size, 'confirmed')),
    ...waiting.map((size, i) => party(session, confirmed.length + i + 1, size, 'waiting')),
  ]
}
