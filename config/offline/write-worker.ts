import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { browserScript } from '../browser-script'
import { filesBelow } from '../files-below'
import type { Release } from './worker'

const HASHED = /\.[0-9a-f]{8}\.\w+$/
const NOT_KEPT = /\.(map|txt|br|gz)$|^sw\.js$/

const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex').slice(0, 8)

/** All that the built page may ever ask for. */
export function releaseOf(folder: string): Release {
  const names = filesBelow(folder).filter((name) => !NOT_KEPT.test(name))
  const files = Object.fromEntries(
    names.map((name) => [`/${name}`, HASHED.test(name) ? '' : hashOf(readFileSync(path.join(folder, name)))]),
  )
  return { build: hashOf(JSON.stringify(files)), files }
}

/** Writes sw.js, which keeps the release in `folder` on a visitor's device. */
export function writeWorker(folder: string): void {
  const release = JSON.stringify(releaseOf(folder))
  const script = browserScript(path.join(__dirname, 'worker.ts'), `exports.work(self, ${release})`)
  writeFileSync(path.join(folder, 'sw.js'), `${script}\n`)
}
