import { daysBetween, type Day, type Period } from '@/domain/time'

/** How today lies to the edition. */
export type EditionMoment =
  | { readonly kind: 'before'; readonly days: number }
  | { readonly kind: 'during'; readonly day: number; readonly of: number }
  | { readonly kind: 'after' }

export function editionMoment(period: Period, today: Day): EditionMoment {
  if (today < period.from) return { kind: 'before', days: daysBetween(today, period.from) }
  if (today > period.to) return { kind: 'after' }
  return {
    kind: 'during',
    day: daysBetween(period.from, today) + 1,
    of: daysBetween(period.from, period.to) + 1,
  }
}
