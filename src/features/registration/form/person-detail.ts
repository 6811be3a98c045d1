import type { Catalogue } from '@/copy'
import type { AgeLimits } from '@/domain/activity'
import type { Hindrance, PersonRow } from './person-rows'

function hindranceWords(hindrance: Hindrance, { registration: { form } }: Catalogue): string {
  switch (hindrance.kind) {
    case 'too-young':
      return form.tooYoung(hindrance.min)
    case 'too-old':
      return form.tooOld(hindrance.max)
    case 'companion':
      return form.companion
    case 'party-full':
      return form.partyFull(hindrance.limit)
  }
}

/** The line under a name: the age, and why this person can or cannot go. */
export function personDetail(row: PersonRow, ages: AgeLimits | undefined, copy: Catalogue): string {
  const { form } = copy.registration
  const age = row.age === undefined ? form.adult : copy.people.age(row.age)
  const isLimited = ages?.min !== undefined || ages?.max !== undefined
  const more = row.hindrance
    ? hindranceWords(row.hindrance, copy)
    : isLimited && form.fits(copy.browse.detail.ages(ages.min, ages.max))
  return copy.common.inline(more ? [age, more] : [age])
}
