import { compileExpression, compileObject, type Evaluate, type Scope } from './wxml-expression'
import { toText, type UnknownRecord } from './values'

/** Compiles attribute or text: "a{{b}}c" gives a string, a lone "{{b}}" keeps its type. */
export function compileText(source: string): Evaluate {
  if (!source.includes('{{')) return () => source
  const parts: (string | Evaluate)[] = []
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('{{', at)
    if (open < 0) {
      parts.push(source.slice(at))
      break
    }
    if (open > at) parts.push(source.slice(at, open))
    let close = source.indexOf('}}', open + 2)
    if (close < 0) throw new SyntaxError(`unclosed {{ in "${source}"`)
    // "{{ {a:1}}}": the last two braces close
    while (source[close + 2] === '}') close++
    parts.push(compileExpression(source.slice(open + 2, close)))
    at = close + 2
  }
  const only = parts[0]
  if (parts.length === 1 && typeof only === 'function') return only
  return (scope) => parts.map((part) => (typeof part === 'string' ? part : toText(part(scope)))).join('')
}

/** Compiles data="{{a, b: c, ...d}}" of a template. */
export function compileData(source: string): (scope: Scope) => UnknownRecord {
  const body = /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(source)?.[1]?.trim()
  if (body === undefined) throw new SyntaxError(`template data must be {{…}}: "${source}"`)
  return compileObject(body.startsWith('{') && body.endsWith('}') ? body.slice(1, -1) : body)
}
