export type Token =
  | { kind: 'literal'; value: string | number }
  | { kind: 'name'; value: string }
  | { kind: 'op'; value: string }

// longest first, so that "===" is not read as "=="
const OPERATORS = '=== !== ... >>> == != <= >= && || << >> + - * / % < > ! ? : . , ( ) [ ] { } & | ^ ~'.split(
  ' ',
)
const NUMBER = /^(0[xX][\da-fA-F]+|\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)/
const NAME = /^[A-Za-z_$][\w$]*/
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' }

function readString(source: string, start: number): { value: string; end: number } {
  const quote = source[start]
  let value = ''
  let at = start + 1
  while (at < source.length && source[at] !== quote) {
    if (source[at] === '\\') {
      const escaped = source[++at] ?? ''
      value += ESCAPES[escaped] ?? escaped
    } else value += source[at] ?? ''
    at++
  }
  if (at >= source.length) throw new SyntaxError(`unterminated string in {{${source}}}`)
  return { value, end: at + 1 }
}

/** Splits the inside of a {{ }} into tokens. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < source.length) {
    const char = source[at] ?? ''
    if (/\s/.test(char)) {
      at++
      continue
    }
    if (char === '"' || char === "'") {
      const { value, end } = readString(source, at)
      tokens.push({ kind: 'literal', value })
      at = end
      continue
    }
    const rest = source.slice(at)
    const number = NUMBER.exec(rest)?.[0]
    const name = NAME.exec(rest)?.[0]
    const op = OPERATORS.find((candidate) => rest.startsWith(candidate))
    if (number !== undefined) tokens.push({ kind: 'literal', value: Number(number) })
    else if (name !== undefined) tokens.push({ kind: 'name', value: name })
    else if (op !== undefined) tokens.push({ kind: 'op', value: op })
    else throw new SyntaxError(`unexpected "${char}" in {{${source}}}`)
    at += (number ?? name ?? op ?? ' ').length
  }
  return tokens
}
