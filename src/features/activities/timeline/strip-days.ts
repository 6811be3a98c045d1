import { addDays, type Day, type Period } from '@/domain/time'

/** Every day of the edition, and on to both sides as far as there are sessions. */
export function stripDays(period: Pick<Period, 'from' | 'to'>, withSessions: readonly Day[]): readonly Day[] {
  const all = [...withSessions, period.from, period.to].sort()
  const first = all[0] ?? period.from
  const last = all[all.length - 1] ?? period.to
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
