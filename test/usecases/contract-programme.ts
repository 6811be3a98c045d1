import type { Programme } from '@/domain/programme'
import { aSession, NOON } from '../fakes/session'
import { anIndex } from '../fakes/programme'

/** When the contract's clock stands still. */
export const MORNING = NOON

/** The sessions the contract speaks of. */
export const SESSIONS = {
  open: 'kites-open',
  small: 'kites-small',
  kids: 'kites-kids',
  walkIn: 'kites-walk-in',
  notOpen: 'kites-not-open',
  cancelled: 'kites-cancelled',
  /** Four places, and asks a day before whether those who have one still come. */
  asks: 'kites-asks',
} as const

/** More than the steps of any other sentence need. */
export const LIMITS = { perAccount: 6, perPhone: 45 } as const

const { programme } = anIndex({
  sessions: [
    aSession({ id: SESSIONS.open }),
    aSession({ id: SESSIONS.small }, { capacity: 4, waitingCapacity: 100 }),
    aSession({ id: SESSIONS.kids, ages: { min: 8, max: 14 } }),
    aSession({ id: SESSIONS.walkIn, admission: { kind: 'walk-in' } }),
    aSession({ id: SESSIONS.notOpen }, { opensAt: '2031-04-06T09:00:00+08:00' }),
    aSession({ id: SESSIONS.cancelled, status: 'cancelled' }),
    aSession(
      { id: SESSIONS.asks },
      { capacity: 4, waitingCapacity: 100, reconfirm: { hoursBefore: 24, answerHours: 6 } },
    ),
  ],
})

export const contractProgramme: Programme = {
  ...programme,
  edition: { ...programme.edition, limits: LIMITS },
}
