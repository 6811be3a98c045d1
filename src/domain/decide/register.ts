import { CodedError } from '../errors'
import { ownersOf } from '../live-tally'
import { checkParty } from '../party'
import { seatsOf, type Registration } from '../registration'
import type { Admission } from '../session'
import type { SessionState } from '../session-state'
import { yearOf, type Instant } from '../time'
import { changed } from './change'
import type { Accepted, RegisterCommand } from './command'

type SignUp = Extract<Admission, { readonly kind: 'sign-up' }>

/** The sign-up rules, if signing up is possible at this moment. */
function openSignUp(state: SessionState, now: Instant): SignUp {
  const { session } = state
  if (session.status === 'cancelled') throw new CodedError('session-cancelled')
  if (session.admission.kind !== 'sign-up') throw new CodedError('sign-up-not-offered')
  if (now >= session.endsAt) throw new CodedError('session-ended')
  if (now < session.admission.opensAt)
    throw new CodedError('sign-up-not-open', { opensAt: session.admission.opensAt })
  if (now >= session.admission.closesAt) throw new CodedError('sign-up-closed')
  return session.admission
}

function checkNobodyTwice(state: SessionState, command: RegisterCommand): void {
  const already = command.attendees.filter((person) => state.liveOf(person.id) !== undefined)
  if (already.length > 0)
    throw new CodedError('already-registered', { personIds: already.map((person) => person.id) })
}

function checkLimits({ tally }: SessionState, command: RegisterCommand): void {
  if (!command.limits) return
  const { perAccount, perPhone } = command.limits
  for (const owner of ownersOf(command)) {
    const isPhone = owner.startsWith('phone:')
    const limit = isPhone ? perPhone : perAccount
    if (tally.of(owner) >= limit)
      throw new CodedError(isPhone ? 'phone-too-many' : 'too-many-registrations', { limit })
  }
}

/** A place for everyone in the party, or for nobody; behind a waiting list nobody jumps the queue. */
function placeFor(
  state: SessionState,
  signUp: SignUp,
  command: RegisterCommand,
  now: Instant,
): 'confirmed' | 'waiting' {
  const seats = seatsOf(command)
  const left = signUp.capacity - state.taken
  if (seats > signUp.capacity) throw new CodedError('party-too-large', { limit: signUp.capacity })
  if (state.waitingParties === 0 && seats <= left) return 'confirmed'
  if (now >= state.session.startsAt) throw new CodedError('session-full', { left })
  const fitsWaiting = state.waitingPeople + seats <= signUp.waitingCapacity
  if (!fitsWaiting)
    throw new CodedError(signUp.waitingCapacity > 0 ? 'waiting-list-full' : 'session-full', { left })
  if (!command.acceptWaiting)
    throw new CodedError('session-full', { left, partiesAhead: state.waitingParties })
  return 'waiting'
}

export function register(state: SessionState, command: RegisterCommand, now: Instant): Accepted {
  const earlier = state.find(command.id)
  if (earlier) {
    // A retry after a lost answer gets the answer; somebody else's id looks like one that does not exist.
    if (earlier.accountId !== command.accountId) throw new CodedError('registration-not-found')
    return { effects: [], registration: earlier }
  }
  const signUp = openSignUp(state, now)
  checkParty(command.attendees, command.household, command.consent, {
    partyLimit: signUp.partyLimit,
    ages: state.session.ages,
    year: yearOf(state.session.startsAt),
    consentVersion: command.consentVersion,
  })
  checkNobodyTwice(state, command)
  checkLimits(state, command)
  const status = placeFor(state, signUp, command, now)
  const registration: Registration = {
    id: command.id,
    sessionId: state.session.id,
    accountId: command.accountId,
    attendees: command.attendees,
    phone: command.phone,
    ...(command.consent && { consent: command.consent }),
    ...(command.acceptedClashes && { acceptedClashes: command.acceptedClashes }),
    status,
    ...(status === 'waiting' && { waited: true }),
    seq: state.nextSeq,
    createdAt: now,
    changedAt: now,
  }
  const news = status === 'confirmed' ? 'registered' : 'joined-waiting-list'
  return { effects: changed(registration, news), registration }
}
