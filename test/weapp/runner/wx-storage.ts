import { utf8Length } from './values'

const LIMIT_BYTES = 10 * 1024 * 1024
const LIMIT_PER_KEY = 1024 * 1024

export interface StorageOptions {
  /** What is there from the start. */
  seed?: Record<string, unknown>
  limitBytes?: number
}

/** The phone's storage: it outlives a launch, so hand the same one to the next. */
export class WxStorage {
  /** Set it to refuse every write, like a phone whose storage is used up. */
  full = false
  private readonly entries = new Map<string, string>()
  private readonly limitBytes: number

  constructor(options: StorageOptions = {}) {
    this.limitBytes = options.limitBytes ?? LIMIT_BYTES
    for (const [key, value] of Object.entries(options.seed ?? {})) this.set(key, value)
  }

  has(key: string): boolean {
    return this.entries.has(key)
  }

  /** The value as JSON keeps it; undefined where there is none. */
  get(key: string): unknown {
    const json = this.entries.get(key)
    return json === undefined ? undefined : (JSON.parse(json) as unknown)
  }

  set(key: string, value: unknown): void {
    const json: string = JSON.stringify(value) ?? 'null'
    const size = utf8Length(key) + utf8Length(json)
    if (size > LIMIT_PER_KEY) throw new Error('exceed single data limit 1 MB')
    const before = this.entries.get(key)
    const others = this.sizeBytes() - (before === undefined ? 0 : utf8Length(key) + utf8Length(before))
    if (this.full || others + size > this.limitBytes) throw new Error('exceed storage max size 10Mb')
    this.entries.set(key, json)
  }

  remove(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }

  keys(): string[] {
    return [...this.entries.keys()]
  }

  sizeBytes(): number {
    let size = 0
    for (const [key, json] of this.entries) size += utf8Length(key) + utf8Length(json)
    return size
  }

  /** As wx.getStorageInfo gives it, sizes in KB. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    const used = this.full ? this.limitBytes : this.sizeBytes()
    return {
      keys: this.keys(),
      currentSize: Math.ceil(used / 1024),
      limitSize: Math.ceil(this.limitBytes / 1024),
    }
  }

  /** Everything in it, for assertions. */
  dump(): Record<string, unknown> {
    return Object.fromEntries(this.keys().map((key) => [key, this.get(key)]))
  }
}
