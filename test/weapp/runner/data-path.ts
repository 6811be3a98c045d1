import { isRecord, type UnknownRecord } from './values'

/** 'a.b[0].c' and Taro's 'a.b.[0].c' as keys; a number is a list index. */
function parseDataPath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  )
}

/** Writes a value where a setData key says, making the objects and lists on the way. */
export function assignPath(data: UnknownRecord, path: string, value: unknown): void {
  const keys = parseDataPath(path)
  const last = keys.pop()
  if (last === undefined) return
  let target = data
  keys.forEach((key, index) => {
    const existing = target[key]
    if (isRecord(existing)) {
      target = existing
      return
    }
    // lists come out as objects to the type checker only
    const made: unknown = typeof (keys[index + 1] ?? last) === 'number' ? [] : {}
    target[key] = made
    if (isRecord(made)) target = made
  })
  target[last] = value
}
