import type { Registration } from './registration'
import { isOtherPlace, isOtherTime, type Move, type Session, type Slot } from './session'

/**
 * Whether the host has changed a session since somebody signed up for it. Of what happened within one second nobody knows
 * the order; then it is told once too often rather than not at all.
 */
export function isMovedSince(
  { changed }: Pick<Session, 'changed'>,
  { createdAt }: Pick<Registration, 'createdAt'>,
): boolean {
  return changed !== undefined && changed.at >= createdAt
}

/** Whether this is the session as it was before a move that is known of. */
export function isBehind(from: Slot, { to }: Move): boolean {
  return isOtherTime({ from, to }) || isOtherPlace({ from, to })
}
