import { BINARY, PRECEDENCE, UNARY } from './wxml-operators'
import { tokenize, type Token } from './wxml-tokens'
import { asRecord, isCallable, type UnknownRecord } from './values'

/** Names a WXML expression can see; the inner scope of a loop or template comes first. */
export interface Scope {
  vars: UnknownRecord
  parent: Scope | null
}
export type Evaluate = (scope: Scope) => unknown

const CONSTANTS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
])

function lookup(scope: Scope, name: string): unknown {
  for (let at: Scope | null = scope; at; at = at.parent)
    if (Object.prototype.hasOwnProperty.call(at.vars, name)) return at.vars[name]
  return undefined
}

/** Reading from null or undefined gives undefined in WXML, it does not throw. */
function member(object: unknown, key: unknown): unknown {
  if (object === null || object === undefined) return undefined
  return (object as UnknownRecord)[String(key)]
}

class Parser {
  private readonly tokens: Token[]
  private at = 0

  constructor(private readonly source: string) {
    this.tokens = tokenize(source)
  }

  /** The whole source as one value, or as the inside of an object literal. */
  parse(asObject: boolean): Evaluate {
    const result = asObject ? this.objectBody() : this.ternary()
    if (this.at < this.tokens.length) this.fail(`unexpected "${this.tokens[this.at]?.value}"`)
    return result
  }

  private fail(problem: string): never {
    throw new SyntaxError(`${problem} in {{${this.source}}}`)
  }

  private sees(op: string): boolean {
    const token = this.tokens[this.at]
    return token?.kind === 'op' && token.value === op
  }

  private takes(op: string): boolean {
    if (!this.sees(op)) return false
    this.at++
    return true
  }

  private expect(op: string): void {
    if (!this.takes(op)) this.fail(`expected "${op}"`)
  }

  private next(): Token {
    return this.tokens[this.at++] ?? this.fail('unexpected end')
  }

  private ternary(): Evaluate {
    const test = this.binary(1)
    if (!this.takes('?')) return test
    const yes = this.ternary()
    this.expect(':')
    const no = this.ternary()
    return (scope) => (test(scope) ? yes(scope) : no(scope))
  }

  private binary(min: number): Evaluate {
    let left = this.unary()
    for (;;) {
      const token = this.tokens[this.at]
      const op = token?.kind === 'op' ? token.value : ''
      const precedence = PRECEDENCE[op]
      if (precedence === undefined || precedence < min) return left
      this.at++
      left = this.join(op, left, this.binary(precedence + 1))
    }
  }

  private join(op: string, left: Evaluate, right: Evaluate): Evaluate {
    if (op === '&&') return (scope) => left(scope) && right(scope)
    if (op === '||') return (scope) => left(scope) || right(scope)
    const apply = BINARY[op] ?? this.fail(`unknown operator "${op}"`)
    return (scope) => apply(left(scope), right(scope))
  }

  private unary(): Evaluate {
    const token = this.tokens[this.at]
    const apply = token?.kind === 'op' ? UNARY[token.value] : undefined
    if (apply) {
      this.at++
      const operand = this.unary()
      return (scope) => apply(operand(scope))
    }
    if (token?.kind === 'name' && token.value === 'typeof') {
      this.at++
      const operand = this.unary()
      return (scope) => typeof operand(scope)
    }
    return this.postfix()
  }

  private postfix(): Evaluate {
    let value = this.primary()
    let self: Evaluate = () => undefined
    for (;;) {
      const object = value
      if (this.takes('.')) {
        const key = String(this.next().value)
        self = object
        value = (scope) => member(object(scope), key)
      } else if (this.takes('[')) {
        const key = this.ternary()
        this.expect(']')
        self = object
        value = (scope) => member(object(scope), key(scope))
      } else if (this.takes('(')) {
        const args = this.list(')')
        const owner = self
        self = () => undefined
        value = (scope) => {
          const called = object(scope)
          return isCallable(called) ? called.apply(owner(scope), args(scope)) : undefined
        }
      } else return value
    }
  }

  private list(close: string): (scope: Scope) => unknown[] {
    const items: ((scope: Scope, into: unknown[]) => void)[] = []
    while (!this.sees(close)) {
      const spread = this.takes('...')
      const item = this.ternary()
      items.push((scope, into) => {
        const value = item(scope)
        if (!spread) into.push(value)
        else if (Array.isArray(value)) into.push(...(value as unknown[]))
      })
      if (!this.takes(',')) break
    }
    this.expect(close)
    return (scope) => {
      const into: unknown[] = []
      for (const item of items) item(scope, into)
      return into
    }
  }

  private objectBody(close?: string): (scope: Scope) => UnknownRecord {
    const parts: ((scope: Scope, into: UnknownRecord) => void)[] = []
    while (this.at < this.tokens.length && !(close !== undefined && this.sees(close))) {
      if (this.takes('...')) {
        const spread = this.ternary()
        parts.push((scope, into) => Object.assign(into, asRecord(spread(scope))))
      } else {
        const token = this.next()
        if (token.kind === 'op') this.fail('bad object key')
        const key = String(token.value)
        const value = this.takes(':') ? this.ternary() : (scope: Scope) => lookup(scope, key)
        parts.push((scope, into) => {
          into[key] = value(scope)
        })
      }
      if (!this.takes(',')) break
    }
    return (scope) => {
      const into: UnknownRecord = {}
      for (const part of parts) part(scope, into)
      return into
    }
  }

  private primary(): Evaluate {
    const token = this.next()
    if (token.kind === 'literal') return () => token.value
    if (token.kind === 'name') {
      const name = token.value
      return CONSTANTS.has(name) ? () => CONSTANTS.get(name) : (scope) => lookup(scope, name)
    }
    if (token.value === '(') {
      const inner = this.ternary()
      this.expect(')')
      return inner
    }
    if (token.value === '[') return this.list(']')
    if (token.value === '{') {
      const body = this.objectBody('}')
      this.expect('}')
      return body
    }
    return this.fail(`unexpected "${token.value}"`)
  }
}

/** Compiles the inside of {{ }} to a function of the scope. */
export const compileExpression = (source: string): Evaluate => new Parser(source).parse(false)

/** Compiles `a, b: c, ...d`, the inside of a template's data, to a function that makes the object. */
export const compileObject = (source: string): ((scope: Scope) => UnknownRecord) => {
  const evaluate = new Parser(source).parse(true)
  return (scope) => asRecord(evaluate(scope))
}
