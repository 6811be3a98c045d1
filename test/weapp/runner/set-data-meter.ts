import { isRecord, utf8Length, type UnknownRecord } from './values'

export interface SetDataCall {
  /** the page or component that called setData */
  is: string
  /** UTF-8 length of the argument as JSON */
  bytes: number
  keys: string[]
  data: UnknownRecord
}

export interface SetDataStats {
  calls: number
  bytes: number
  maxBytes: number
  perCall: { is: string; bytes: number; keys: string[] }[]
}

const WARN_BYTES = 256 * 1024

/** Counts what a page sends from its logic to its view. */
export class SetDataMeter {
  private readonly log: SetDataCall[] = []

  /** Notes one call and returns complaints about it, as WeChat's own console has them. */
  record(is: string, patch: UnknownRecord, json: string, data: UnknownRecord): string[] {
    const bytes = utf8Length(json)
    this.log.push({ is, bytes, keys: Object.keys(patch), data })
    const faults = Object.entries(patch).flatMap(([key, value]) => unsendable(value, key))
    const complaints = faults.length ? [`setData in ${is}: ${faults.slice(0, 3).join('; ')}`] : []
    if (bytes > WARN_BYTES) complaints.push(`setData in ${is}: ${bytes} bytes is over 256 KB`)
    return complaints
  }

  /** A point in time; hand it to `stats` or `calls` to see only what came after. */
  mark(): number {
    return this.log.length
  }

  calls(from = 0): readonly SetDataCall[] {
    return this.log.slice(from)
  }

  stats(from = 0): SetDataStats {
    const perCall = this.log.slice(from).map(({ is, bytes, keys }) => ({ is, bytes, keys }))
    const sizes = perCall.map((call) => call.bytes)
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    return { calls: perCall.length, bytes, maxBytes: Math.max(0, ...sizes), perCall }
  }
}

/** Values that the way to the view drops or mangles. */
function unsendable(value: unknown, at: string, path: unknown[] = []): string[] {
  if (value === undefined) return [`${at} is undefined`]
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return [`${at} is a ${typeof value}`]
  if (!isRecord(value)) return []
  if (path.includes(value)) return [`${at} is circular`]
  const tag = Object.prototype.toString.call(value)
  const own = tag === '[object Object]' || tag === '[object Array]' ? [] : [`${at} is ${tag}`]
  const inner = Object.entries(value)
    // an undefined inside an object is simply left out; only a whole key that is undefined surprises
    .filter(([, item]) => item !== undefined)
    .flatMap(([key, item]) => unsendable(item, `${at}.${key}`, [...path, value]))
  return [...own, ...inner]
}
