import { isMovedSince } from '@/domain/moved-since'
import { addMinutes } from '@/domain/time'
import { aSession, NOON } from '../fakes/session'

const movedAt = (at: string) => aSession({ changed: { revision: 1, at } })
const signedUp = { createdAt: NOON }

it('is a move of what somebody has signed up for, not one from before', () => {
  expect(isMovedSince(movedAt(addMinutes(NOON, 1)), signedUp)).toBe(true)
  expect(isMovedSince(movedAt(addMinutes(NOON, -1)), signedUp)).toBe(false)
  expect(isMovedSince(aSession(), signedUp)).toBe(false)
})

it('in the second of the sign-up counts as one: better told too often than not at all', () => {
  expect(isMovedSince(movedAt(NOON), signedUp)).toBe(true)
})
