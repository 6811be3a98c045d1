/** Where words end, as far as this host can tell; each character by itself where it cannot. */
function wordsOf(text: string, whole: readonly string[]): readonly string[] {
  const name = whole.find((one) => text.includes(one))
  if (name !== undefined) {
    const at = text.indexOf(name)
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
    return [...wordsOf(before, whole), name, ...wordsOf(after, whole)]
  }
  if (typeof Intl !== 'object' || typeof Intl.Segmenter !== 'function') return [...text]
  return [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

const OPENS = /[“‘（《(]$/
const CLOSES = /^[”’）》)，、。；：,.!?！？+]/
const PLAIN = /[\w.]/

/** Glues together what must not part: a mark and its word, a number and its unit, Latin letters. */
function pieces(text: string, whole: readonly string[]): readonly string[] {
  const glued: string[] = []
  for (const word of wordsOf(text, whole)) {
    const last = glued[glued.length - 1]
    const isLatin = last !== undefined && PLAIN.test(last.slice(-1)) && PLAIN.test(word[0] ?? '')
    const isUnit = last !== undefined && /\d$/.test(last) && /^[年月日号届场]/.test(word)
    if (last !== undefined && (OPENS.test(last) || CLOSES.test(word) || isLatin || isUnit)) {
      glued[glued.length - 1] = last + word
    } else glued.push(word)
  }
  return glued
}

/** A letter of Latin script is about half as wide as a Chinese character. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0020-\u024f–]/.test(letter) ? 0.56 : 1), 0)
}

function fill(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines[lines.length - 1]
    if (last !== undefined && emsOf(last + part) <= width) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines
}

/** Cuts what is longer than a line by itself. */
function fitting(parts: readonly string[], width: number): readonly string[] {
  return parts.flatMap((part) => (emsOf(part) <= width ? [part] : [...part]))
}

/**
 * A text in as few lines as `width` (in characters) allows, about equally long, broken between words. A canvas knows no
 * `text-wrap: balance`.
 * @param whole names that are not to be broken, such as a district's
 */
export function breakTitle(text: string, width: number, whole: readonly string[]): readonly string[] {
  const parts = fitting(pieces(text, whole), width)
  const count = fill(parts, width).length
  // The narrowest column that needs no more lines is the most even one.
  for (let narrow = Math.ceil(emsOf(text) / count); narrow < width; narrow += 0.5) {
    const lines = fill(parts, narrow)
    if (lines.length === count && lines.every((line) => emsOf(line) <= width)) return lines
  }
  return fill(parts, width)
}

/** At most so many lines; what is cut off is marked. */
export function atMost(lines: readonly string[], count: number): readonly string[] {
  if (lines.length <= count) return lines
  return lines.slice(0, count).map((line, i) => (i === count - 1 ? `${line.slice(0, -1)}…` : line))
}
