/// <reference lib="es2022.intl" />

/** A card's line holds thirteen characters and 长辈版's ten: a shorter title never breaks. */
const ONE_LINE = 10

/** Names of this occasion, and words of its titles, that the dictionary takes apart. */
const WHOLE = ['科技活动周', '科技工作者日', '可持续', '示范区', '宣介', '对接', '主场']

/** No line begins with these or ends with those. */
const NOT_FIRST = /[”）》、，。：；！？+＋·\p{Nd}]/u
const NOT_LAST = /[“（《+＋·\p{Nd}]/u

interface Piece {
  readonly from: number
  readonly to: number
}

/** The places of these words in the text. */
function placesOf(text: string, words: readonly string[]): readonly Piece[] {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
      from: index,
      to: index + word.length,
    })),
  )
}

/** What stands between a pair of quotation marks, the marks included. */
function quotations(text: string): readonly Piece[] {
  return [...text.matchAll(/“[^”]*”/gu)].map(({ index, 0: quoted }) => ({
    from: index,
    to: index + quoted.length,
  }))
}

/**
 * Where a line of this title may break, in UTF-16 units from its start: between the words that Intl.Segmenter finds, but
 * not inside a name of `wholeWords`, a quotation, nor between a number and what it counts. Empty for a title that fits
 * one line. (shared design: "Long titles".)
 */
export function titleBreaks(title: string, wholeWords: readonly string[]): readonly number[] {
  if (title.length <= ONE_LINE) return []
  const words = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)
  const pieces = [...placesOf(title, [...WHOLE, ...wholeWords]), ...quotations(title)]
  const starts = [...words].map(({ index }) => index)
  const edges = pieces.flatMap(({ from, to }) => [from, to])
  return [...new Set([...starts, ...edges])]
    .filter((at) => at > 0 && at < title.length)
    .filter((at) => !pieces.some(({ from, to }) => from < at && at < to))
    .filter((at) => !NOT_FIRST.test(title.charAt(at)) && !NOT_LAST.test(title.charAt(at - 1)))
    .sort((a, b) => a - b)
}
