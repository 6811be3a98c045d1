import type { WordsOf } from '@/copy/language'
import type { ticket } from '@/copy/topics/ticket'
import type { WaitingOdds } from '@/domain/waiting-odds'

/** The odds in a word, and every number behind it. */
export function oddsWords(
  odds: WaitingOdds,
  words: WordsOf<typeof ticket>,
): { readonly title: string; readonly numbers: readonly string[] } {
  if (odds.kind === 'no-chance-left') return { title: words.odds[odds.why], numbers: [] }
  const { needed, capacity, peopleAhead, seats, free, offeredPeople, minutesLeft } = odds
  return {
    title: words.odds[odds.kind],
    numbers: [
      ...(needed > 0 ? [words.oddsNeeded(needed, capacity)] : []),
      words.oddsFrom(peopleAhead, seats, free),
      ...(offeredPeople > 0 ? [words.oddsOffered(offeredPeople)] : []),
      words.oddsTime(minutesLeft),
      words.oddsBasis,
    ],
  }
}
