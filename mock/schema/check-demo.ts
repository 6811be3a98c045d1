import type { Admission } from '../../src/domain/session'
import type { DemoParties } from '../demo-parties'
import type { Report } from '../edition-error'
import type { EditionFiles } from '../edition-files'

type SignUp = Extract<Admission, { kind: 'sign-up' }>

/** The parties of the demonstration could really have come about under the rules of sign-up. */
export function checkDemo({ demo, sessions, edition }: Partial<EditionFiles>, report: Report): void {
  if (!demo || !sessions) return
  const byId = new Map(sessions.sessions.map((session) => [session.id, session]))
  for (const [sessionId, parties] of Object.entries(demo.demo)) {
    const admission = byId.get(sessionId)?.admission
    if (!admission) continue
    const at = `demo["${sessionId}"]`
    if (admission.kind !== 'sign-up') {
      report('demo', at, `is a ${admission.kind} session, for which nobody signs up; remove it`)
      continue
    }
    if (edition?.demoClock && admission.opensAt > edition.demoClock)
      report('demo', at, 'opens after the demoClock, so nobody can have signed up; remove it')
    checkParties(parties, admission, (path, reason) => report('demo', `${at}.${path}`, reason))
  }
}

function checkParties(
  { confirmed = [], waiting = [] }: DemoParties[string],
  { capacity, waitingCapacity, partyLimit }: SignUp,
  report: (path: string, reason: string) => void,
): void {
  const checkSizes = (name: string, sizes: readonly number[]): void =>
    sizes.forEach((size, i) => {
      if (size > partyLimit)
        report(`${name}[${i}]`, `is a party of ${size}; the session's partyLimit is ${partyLimit}`)
    })
  checkSizes('confirmed', confirmed)
  checkSizes('waiting', waiting)

  const taken = sum(confirmed)
  if (taken > capacity) report('confirmed', `adds up to ${taken}; the session's capacity is ${capacity}`)
  const queued = sum(waiting)
  if (queued > waitingCapacity)
    report('waiting', `adds up to ${queued}; the session's waitingCapacity is ${waitingCapacity}`)
  const [head] = waiting
  if (head !== undefined && taken + head <= capacity)
    report('waiting[0]', `is a party of ${head} that still fits; move it to confirmed`)
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)
