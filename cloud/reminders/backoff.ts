const FIRST_SECONDS = 30
const LONGEST_SECONDS = 60 * 60

/** How often a message is tried that was refused for the moment: the last time comes five to nine hours after the first. */
export const MOST_ATTEMPTS = 16

/**
 * How long to wait before attempt `attempts` + 1: twice as long each time, up to an hour, and not all at the same moment.
 * @param random from 0 to 1
 */
export function backoffSeconds(attempts: number, random: number): number {
  const full = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (attempts - 1))
  return Math.ceil(full * (0.5 + random / 2))
}
