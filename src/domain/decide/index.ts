import { CodedError } from '../errors'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { cancel } from './cancel'
import { changeCapacity } from './change-capacity'
import { changeParty } from './change-party'
import { changeSession } from './change-session'
import { checkIn } from './check-in'
import type { Accepted, Command, Decision } from './command'
import { confirmOffer } from './confirm-offer'
import { erase } from './erase'
import { expire } from './expire'
import { reconfirm } from './reconfirm'
import { register } from './register'
import { withdrawConsent } from './withdraw-consent'

function accept(state: SessionState, command: Command, now: Instant): Accepted {
  switch (command.type) {
    case 'register':
      return register(state, command, now)
    case 'cancel':
      return cancel(state, command, now)
    case 'change-party':
      return changeParty(state, command, now)
    case 'withdraw-consent':
      return withdrawConsent(state, command, now)
    case 'erase':
      return erase(state, command, now)
    case 'confirm-offer':
      return confirmOffer(state, command, now)
    case 'check-in':
      return checkIn(state, command, now)
    case 'change-capacity':
      return changeCapacity(state, command, now)
    case 'reconfirm':
      return reconfirm(state, command, now)
    case 'change-session':
      return changeSession(state, command, now)
    case 'expire':
      return expire(state, now)
  }
}

/**
 * The one place where it is decided who gets a place. Pure: the same state, command and instant give the same
 * answer on the phone, on the server and in a test. Changes nothing; `fold` does.
 */
export function decide(state: SessionState, command: Command, now: Instant): Decision {
  try {
    return accept(state, command, now)
  } catch (error) {
    if (error instanceof CodedError) return { refused: error }
    throw error
  }
}
