import type { WordsOf } from '@/copy/language'
import type { signUp } from '@/copy/topics/sign-up'
import type { AgeLimits } from '@/domain/activity'
import type { Hindrance, PersonRow } from './person-rows'

type SignUpWords = WordsOf<typeof signUp>

function hindranceWords(hindrance: Hindrance, words: SignUpWords): string {
  switch (hindrance.kind) {
    case 'too-young':
      return words.tooYoung(hindrance.min)
    case 'too-old':
      return words.tooOld(hindrance.max)
    case 'companion':
      return words.companion
    case 'party-full':
      return words.partyFull(hindrance.limit)
  }
}

/** What stands under a name: the age, and why this person can or cannot go. */
export function personDetail(
  row: PersonRow,
  ages: AgeLimits | undefined,
  words: SignUpWords,
): readonly string[] {
  const age = row.age === undefined ? words.adult : words.age(row.age)
  const isLimited = ages?.min !== undefined || ages?.max !== undefined
  if (row.hindrance) return [age, hindranceWords(row.hindrance, words)]
  return isLimited ? [age, words.fits(ages.min, ages.max)] : [age]
}
