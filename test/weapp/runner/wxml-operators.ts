type Binary = (left: unknown, right: unknown) => unknown

const num = (value: unknown): number => Number(value)

/** `<` and friends compare text as text and everything else as numbers, like the language. */
function compare(
  left: unknown,
  right: unknown,
  text: (l: string, r: string) => boolean,
  number: (l: number, r: number) => boolean,
): boolean {
  return typeof left === 'string' && typeof right === 'string'
    ? text(left, right)
    : number(num(left), num(right))
}

function looselyEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (left === null || left === undefined) return right === null || right === undefined
  if (right === null || right === undefined || typeof left === typeof right) return false
  if (typeof left === 'object' || typeof right === 'object') return String(left) === String(right)
  return num(left) === num(right)
}

function add(left: unknown, right: unknown): unknown {
  const isText = (value: unknown): boolean =>
    typeof value === 'string' || (typeof value === 'object' && value !== null)
  return isText(left) || isText(right) ? String(left) + String(right) : num(left) + num(right)
}

export const PRECEDENCE: Record<string, number> = {
  '||': 1, '&&': 2, '|': 3, '^': 4, '&': 5, '==': 6, '!=': 6, '===': 6, '!==': 6,
  '<': 7, '>': 7, '<=': 7, '>=': 7, '<<': 8, '>>': 8, '>>>': 8, '+': 9, '-': 9, '*': 10, '/': 10, '%': 10,
} // prettier-ignore

/** Binary operators except && and ||, which must not evaluate both sides. */
export const BINARY: Record<string, Binary> = {
  '|': (l, r) => num(l) | num(r),
  '^': (l, r) => num(l) ^ num(r),
  '&': (l, r) => num(l) & num(r),
  '==': looselyEqual,
  '!=': (l, r) => !looselyEqual(l, r),
  '===': (l, r) => l === r,
  '!==': (l, r) => l !== r,
  '<': (l, r) => compare(l, r, (a, b) => a < b, (a, b) => a < b),
  '>': (l, r) => compare(l, r, (a, b) => a > b, (a, b) => a > b),
  '<=': (l, r) => compare(l, r, (a, b) => a <= b, (a, b) => a <= b),
  '>=': (l, r) => compare(l, r, (a, b) => a >= b, (a, b) => a >= b),
  '<<': (l, r) => num(l) << num(r),
  '>>': (l, r) => num(l) >> num(r),
  '>>>': (l, r) => num(l) >>> num(r),
  '+': add,
  '-': (l, r) => num(l) - num(r),
  '*': (l, r) => num(l) * num(r),
  '/': (l, r) => num(l) / num(r),
  '%': (l, r) => num(l) % num(r),
} // prettier-ignore

export const UNARY: Record<string, (value: unknown) => unknown> = {
  '!': (value) => !value,
  '-': (value) => -num(value),
  '+': (value) => num(value),
  '~': (value) => ~num(value),
}
