/** How many numbers a command takes at a time. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

function isFlag(letter: string, i: number): boolean {
  return letter.toLowerCase() === 'a' && (i % 7 === 3 || i % 7 === 4)
}

interface Command {
  readonly letter: string
  readonly numbers: readonly number[]
}

/** Numbers may touch wherever that is unambiguous, and the two flags of an arc are one digit each: `a2 2 0 01-2-2`. */
function numbersOf(letter: string, text: string): number[] {
  const number = /-?(?:\d+\.?\d*|\.\d+)/y
  const flag = /[01]/y
  const numbers: number[] = []
  for (let at = 0; at < text.length;) {
    const pattern = isFlag(letter, numbers.length) ? flag : number
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) numbers.push(Number(found))
    at += found?.length ?? 1
  }
  return numbers
}

function parse(data: string): Command[] {
  return [...data.matchAll(/([a-z])([^a-z]*)/gi)].map(([, letter = '', rest = '']) => ({
    letter,
    numbers: numbersOf(letter, rest),
  }))
}

/** A path on its own may start with `m`, which is absolute there and would be relative after another. */
function startAbsolute(commands: readonly Command[]): Command[] {
  const [first, ...rest] = commands
  if (first?.letter !== 'm') return [...commands]
  const lines = first.numbers.slice(2)
  const start = { letter: 'M', numbers: first.numbers.slice(0, 2) }
  return lines.length > 0 ? [start, { letter: 'l', numbers: lines }, ...rest] : [start, ...rest]
}

function short(value: number): string {
  // a hundredth of a 24 grid stays below a tenth of a device pixel at every size in use
  return String(Math.round(value * 100) / 100 || 0).replace(/^(-?)0\./, '$1.')
}

function print({ letter, numbers }: Command): string {
  const size = takes[letter.toLowerCase()]
  if (size === undefined || (size > 0 && numbers.length % size !== 0))
    throw new Error(`path: ${letter} ${numbers.join(' ')}`)
  let out = ''
  let before = letter
  numbers.forEach((value, i) => {
    const next = short(value)
    const joins =
      i === 0 ||
      next.startsWith('-') ||
      (next.startsWith('.') && before.includes('.')) ||
      (i > 0 && isFlag(letter, i - 1))
    out += joins ? next : ` ${next}`
    before = isFlag(letter, i) ? '' : next
  })
  return letter + out
}

/** Several paths as one, in as few characters as an SVG reader takes. */
export function joinPaths(paths: readonly string[]): string {
  return paths.flatMap((data) => startAbsolute(parse(data)).map(print)).join('')
}
