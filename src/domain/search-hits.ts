import { canBeReading, findReading, type Sounds } from './reading'
import { searchable, wordsOf } from './search-text'

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

interface Folded {
  readonly text: string
  /** Of each folded character: which character of the original it came from. */
  readonly origin: readonly number[]
}

/** The text as it is compared; a character may fold into none, or into several. */
function fold(chars: readonly string[]): Folded {
  const parts = chars.map(searchable)
  return { text: parts.join(''), origin: parts.flatMap((part, at) => part.split('').map(() => at)) }
}

function rangeOf(text: string, word: string, sounds: Sounds): readonly [number, number] | undefined {
  const at = text.indexOf(word)
  if (at >= 0) return [at, at + word.length]
  return canBeReading(word) ? findReading(text, word, sounds) : undefined
}

/** The text cut where the words of the query stand in it, to be shown with those marked. */
export function markHits(text: string, query: string, sounds: Sounds): readonly Piece[] {
  const chars = [...text]
  const folded = fold(chars)
  const isHit = chars.map(() => false)
  for (const word of wordsOf(query)) {
    const [from, to] = rangeOf(folded.text, word, sounds) ?? [0, 0]
    const first = folded.origin[from]
    const last = folded.origin[to - 1]
    // What folds into nothing, such as a quote within the hit, is marked with it.
    if (first !== undefined && last !== undefined) isHit.fill(true, first, last + 1)
  }
  const pieces: { text: string; isHit: boolean }[] = []
  chars.forEach((char, at) => {
    const last = pieces[pieces.length - 1]
    const hit = isHit[at] ?? false
    if (last?.isHit === hit) last.text += char
    else pieces.push({ text: char, isHit: hit })
  })
  return pieces
}
