import { CodedError } from '../errors'
import type { Registration } from '../registration'
import { isOtherPlace, isOtherTime, type Admission, type Move, type Session, type Slot } from '../session'
import type { SessionState } from '../session-state'
import type { Instant } from '../time'
import { told } from './change'
import type { Accepted, ChangeSessionCommand, Effect } from './command'
import { freePlaces } from './free-places'
import { offerPlaces } from './offers'

const slotOf = ({ startsAt, endsAt, venueId }: Slot): Slot => ({ startsAt, endsAt, venueId })

function checkSlot(before: Slot, after: Slot, now: Instant): void {
  if (after.endsAt <= after.startsAt) throw new CodedError('session-times-crossed')
  const isLate = (name: 'startsAt' | 'endsAt') => after[name] !== before[name] && after[name] <= now
  if (isLate('startsAt') || isLate('endsAt')) throw new CodedError('session-in-past')
}

/** Nobody signs up for what is over. */
function closingBy(admission: Admission, endsAt: Instant): Admission {
  return admission.kind === 'sign-up' && admission.closesAt > endsAt
    ? { ...admission, closesAt: endsAt }
    : admission
}

/** Everyone hears of it; who has arrived already keeps that on record. */
function callOff(state: SessionState, now: Instant): readonly Effect[] {
  return state.live().flatMap((before): readonly Effect[] => {
    const { offer: _over, ...rest } = before
    const registration: Registration = {
      ...rest,
      status: 'cancelled',
      endedBy: 'session-cancelled',
      changedAt: now,
    }
    const news = told(before, 'session-cancelled', now)
    return before.status === 'checked-in' ? [news] : [{ type: 'saved', registration }, news]
  })
}

/** Everyone hears of it and keeps what they have; nobody can take an offer once it has started. */
function tellOfMove(
  state: SessionState,
  after: Session,
  move: Move,
  occasion: string,
  now: Instant,
): readonly Effect[] {
  return [
    ...state.live().flatMap((before): readonly Effect[] => {
      const news = told(before, 'session-moved', now, { move }, occasion)
      const { offer } = before
      if (!offer || offer.expiresAt <= after.startsAt) return [news]
      const clamped = { ...offer, expiresAt: after.startsAt }
      return [{ type: 'saved', registration: { ...before, offer: clamped } }, news]
    }),
    ...offerPlaces(after, state.waitingInOrder(), freePlaces(state), now),
  ]
}

/** The host moves a session or calls it off, and everyone concerned is told once. The same change again is none. */
export function changeSession(state: SessionState, command: ChangeSessionCommand, now: Instant): Accepted {
  const { session } = state
  const slot = slotOf({ ...session, ...command.slot })
  const move = { from: slotOf(session), to: slot }
  const isCalledOff = command.isCancelled && session.status === 'scheduled'
  if (!isOtherTime(move) && !isOtherPlace(move) && !isCalledOff) return { effects: [] }
  if (session.status === 'cancelled') throw new CodedError('session-cancelled')
  if (now >= session.endsAt) throw new CodedError('session-ended')
  checkSlot(session, slot, now)
  const revision = (session.changed?.revision ?? 0) + 1
  const after: Session = {
    ...session,
    ...slot,
    admission: closingBy(session.admission, slot.endsAt),
    status: command.isCancelled ? 'cancelled' : 'scheduled',
    changed: { revision, at: now },
  }
  const news = isCalledOff ? callOff(state, now) : tellOfMove(state, after, move, String(revision), now)
  return { effects: [{ type: 'session-changed', session: after }, ...news] }
}
