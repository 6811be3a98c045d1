import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')

/** Writes a file below the repository's root unless it already says the same, so that a watching bundler sleeps on. */
export function write(file: string, content: string | Buffer): number {
  const to = path.join(root, file)
  const bytes = Buffer.from(content)
  if (existsSync(to) && readFileSync(to).equals(bytes)) return bytes.length
  mkdirSync(path.dirname(to), { recursive: true })
  writeFileSync(to, bytes)
  return bytes.length
}

/** One line about a family of files: how many, how heavy together, and the heaviest. */
export function report(family: string, sizes: readonly number[]): string {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const heaviest = sizes.length > 1 ? `, heaviest ${kb(Math.max(...sizes))} KB` : ''
  return `${family}: ${sizes.length} file${sizes.length === 1 ? '' : 's'}, ${kb(total)} KB${heaviest}`
}
