import { CodedError } from '../errors'
import { withOnly, type Registration } from '../registration'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import type { Accepted, ChangePartyCommand } from './command'
import { ownRegistration } from './own'
import { lastOf, passOn } from './pass-on'

function checkChangeable({ status }: Registration): void {
  if (status === 'checked-in') throw new CodedError('already-checked-in')
  if (status === 'cancelled') throw new CodedError('registration-cancelled')
  if (status === 'lapsed') throw new CodedError('offer-expired')
}

function checkStaying({ attendees }: Registration, ids: readonly string[]): void {
  if (ids.length === 0) throw new CodedError('party-empty')
  if (new Set(ids).size < ids.length) throw new CodedError('attendee-twice')
  const strangers = ids.filter((id) => !attendees.some((person) => person.id === id))
  if (strangers.length > 0) throw new CodedError('not-in-party', { personIds: strangers })
}

/**
 * Takes fewer people. The others give their places back, or their places in the line; the party keeps its turn, and where
 * it waited it may now fit what is free. More people are another registration: they would jump the line. Children who
 * stay without a grown-up are as before: the guardian is in the account and need not come.
 */
export function changeParty(state: SessionState, command: ChangePartyCommand, now: Instant): Accepted {
  const before = ownRegistration(state, command)
  checkChangeable(before)
  checkStaying(before, command.attendeeIds)
  const stays = new Set(command.attendeeIds)
  if (stays.size === before.attendees.length) return { effects: [], registration: before }
  if (now >= state.session.endsAt) throw new CodedError('session-ended')
  const smaller = { ...withOnly(before, ({ id }) => stays.has(id)), changedAt: now }
  // Nobody is told: whoever did it sees it.
  const passed = passOn(state, before, smaller, now)
  return {
    effects: [{ type: 'saved', registration: smaller }, ...passed],
    registration: lastOf(smaller, passed),
  }
}
