import type { WordsOf } from '@/copy/language'
import type { signUp } from '@/copy/topics/sign-up'
import type { Outlook } from './places'

/** The quiet words beside 谁去: how many places there are. */
export function leftWords(outlook: Outlook, words: WordsOf<typeof signUp>): string {
  switch (outlook.kind) {
    case 'places':
    case 'wait-together':
    case 'too-few':
      return words.left(outlook.left)
    case 'waiting':
      return words.ahead(outlook.partiesAhead)
    case 'unknown':
      return words.unknown
    case 'full':
      return words.filledUp
    case 'impossible':
      return words.impossible
  }
}
