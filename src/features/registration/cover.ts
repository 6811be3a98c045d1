import type { Activity } from '@/domain/activity'

/** The square picture that the build drew for an activity. */
export function coverOf({ id }: Pick<Activity, 'id'>): string {
  return `/assets/covers/${id}.png`
}
