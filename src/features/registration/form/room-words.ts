import type { WordsOf } from '@/copy/language'
import type { signUp } from '@/copy/topics/sign-up'
import type { Room } from './use-room'

export interface RoomWords {
  readonly title?: string
  readonly text: string
}

/** What a party that finds no place is told, and what there is instead; undefined where there are places. */
export function roomWords(
  { outlook, hasJustFilled, odds }: Room,
  seats: number,
  words: WordsOf<typeof signUp>,
): RoomWords | undefined {
  const title = hasJustFilled ? words.justFilled : words.filled
  const kept = hasJustFilled ? words.stillHere : ''
  switch (outlook.kind) {
    case 'places':
      return undefined
    case 'waiting':
      return {
        title,
        text: words.sentences([
          kept,
          odds ? words.odds(odds, outlook.partiesAhead) : words.waitingText(outlook.partiesAhead),
        ]),
      }
    case 'wait-together':
    case 'too-few': {
      const canWait = outlook.kind === 'wait-together'
      const line = odds ? words.odds(odds, 0) : ''
      return {
        title: words.onlyLeft(outlook.left),
        text: words.sentences([words.fewer(seats - outlook.left, canWait), line]),
      }
    }
    case 'full':
      return { title, text: words.sentences([kept, words.noLine(outlook.waitingRoom)]) }
    case 'unknown':
      return { text: words.unknownText }
    case 'impossible':
      return { text: words.impossibleText }
  }
}
