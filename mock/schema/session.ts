import * as v from 'valibot'
import { ages, count, countFromOne, id, instant, list } from './common'

const admission = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('sign-up'),
      capacity: countFromOne,
      waitingCapacity: count,
      opensAt: instant,
      closesAt: instant,
      partyLimit: countFromOne,
      reconfirm: v.optional(v.strictObject({ hoursBefore: countFromOne, answerHours: countFromOne })),
    }),
    v.strictObject({ kind: v.literal('walk-in') }),
    v.strictObject({ kind: v.literal('by-invitation') }),
  ],
  'must be "sign-up", "walk-in" or "by-invitation"',
)

const session = v.strictObject({
  id,
  activityId: id,
  venueId: id,
  startsAt: instant,
  endsAt: instant,
  admission,
  ages: v.optional(ages),
  status: v.optional(v.picklist(['scheduled', 'cancelled'], 'must be "scheduled" or "cancelled"')),
  provisional: v.optional(v.boolean('must be true or false')),
})

export const sessions = v.strictObject({ sessions: list(session) })

const parties = v.strictObject({
  confirmed: v.optional(list(countFromOne)),
  waiting: v.optional(list(countFromOne)),
})

export const demo = v.strictObject({ demo: v.record(v.string(), parties, 'must be an object by session id') })
