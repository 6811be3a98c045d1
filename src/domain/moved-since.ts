import type { Registration } from './registration'
import type { Session } from './session'

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
