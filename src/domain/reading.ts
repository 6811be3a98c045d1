/** How the characters of a programme's names are read: pinyin without tones, several parted by a space. */
export type Readings = Readonly<Record<string, string>>

/** A character's readings, in full, and all that may be typed for it: 中 has zhong; zhong, zh, z. */
interface Sound {
  readonly full: readonly string[]
  readonly parts: readonly string[]
}

/** Readings, taken apart once, because a keystroke compares thousands of characters. */
export type Sounds = ReadonlyMap<string, Sound>

export function soundsOf(readings: Readings): Sounds {
  return new Map(
    Object.entries(readings).map(([char, text]) => {
      const full = text.split(' ')
      const parts = full.flatMap((reading) => [
        reading,
        ...(/^[zcs]h/.test(reading) ? [reading.slice(0, 2)] : []),
        reading.slice(0, 1),
      ])
      return [char, { full, parts }]
    }),
  )
}

/**
 * Where a reading of the letters from `at` on, beginning with the character at `from`, ends in the text, or -1. Each
 * character may be typed in full or by its initial, the last one in part: `jiqiren`, `jqr`, `jiqir` all read 机器人.
 */
function readTo(text: string, from: number, letters: string, at: number, sounds: Sounds): number {
  if (at === letters.length) return from
  if (from === text.length) return -1
  const char = text.charAt(from)
  const sound = sounds.get(char)
  if (!sound) return letters.charAt(at) === char ? readTo(text, from + 1, letters, at + 1, sounds) : -1
  for (const part of sound.parts) {
    if (!letters.startsWith(part, at)) continue
    const end = readTo(text, from + 1, letters, at + part.length, sounds)
    if (end >= 0) return end
  }
  const rest = letters.slice(at)
  return sound.full.some((reading) => reading.startsWith(rest)) ? from + 1 : -1
}

/** One letter would read nearly everything. */
const LEAST_LETTERS = 2

export function canBeReading(word: string): boolean {
  return word.length >= LEAST_LETTERS && /^[a-z]+$/.test(word)
}

/** The first place in the text that can be read as these letters: both ends, the second excluded. */
export function findReading(
  text: string,
  letters: string,
  sounds: Sounds,
): readonly [from: number, to: number] | undefined {
  for (let from = 0; from < text.length; from += 1) {
    const to = readTo(text, from, letters, 0, sounds)
    if (to >= 0) return [from, to]
  }
  return undefined
}
