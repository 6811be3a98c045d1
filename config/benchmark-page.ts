import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const file = path.resolve(__dirname, '../docs/benchmarks.md')
const MARKED = /<!-- (.+) -->\n[^]*?<!-- end of \1 -->\n/g

const marked = (command: string, text: string) =>
  `<!-- ${command} -->\n\n${text}\n\n<!-- end of ${command} -->\n`

/** Writes docs/benchmarks.md anew, but for what another command has written between its marks. */
export function writePage(page: string): void {
  const kept = readFileSync(file, 'utf8').match(MARKED) ?? []
  writeFileSync(file, [page, ...kept].join('\n'))
}

/** Writes a command's own part of docs/benchmarks.md and leaves the rest. */
export function writePart(command: string, text: string): void {
  const page = readFileSync(file, 'utf8')
  const others = page.replace(MARKED, (part, owner: string) => (owner === command ? '' : part)).trimEnd()
  writeFileSync(file, `${others}\n\n${marked(command, text)}`)
}
