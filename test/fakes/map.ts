import type { Activity } from '@/domain/activity'
import type { Venue } from '@/domain/venue'
import { aVenue, anActivity, at } from './programme'

/** Always the same "random" numbers from 0 to 1 (a linear congruential generator, Numerical Recipes). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** So many exact venues over a city 60 km wide, half of them crowded into its middle. */
export function manyVenues(count: number): readonly Venue[] {
  const roll = dice(7)
  return Array.from({ length: count }, (_, i) => {
    const spread = i % 2 === 0 ? 0.6 : 0.05
    return aVenue(`v${i}`, 112.55 + (roll() - 0.5) * spread, 37.87 + (roll() - 0.5) * spread)
  })
}

/** One session in each of these venues. */
export function everywhere(venues: readonly Venue[]): {
  readonly activity: Activity
  readonly sessions: ReturnType<typeof at>[]
} {
  const activity = anActivity({ id: 'everywhere' })
  const sessions = venues.map(({ id: venueId }) =>
    at(`s-${venueId}`, '09:00', '10:00', { activityId: activity.id, venueId }),
  )
  return { activity, sessions }
}
