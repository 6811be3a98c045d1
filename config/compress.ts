import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesBelow } from './files-below'

const TEXT = /\.(js|css|html|json|geojson|svg|txt)$/
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

async function compressFile(file: string): Promise<void> {
  const content = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  for (const [ending, made] of [
    ['br', await brotli(content, { params })],
    ['gz', await zip(content, { level: 9 })],
  ] as const) {
    if (made.length < content.length) writeFileSync(`${file}.${ending}`, made)
    else rmSync(`${file}.${ending}`, { force: true })
  }
}

/** Puts a .br and a .gz beside each text file below `folder`, as web servers look for them. */
export async function compress(folder: string): Promise<void> {
  const files = filesBelow(folder).filter((name) => TEXT.test(name))
  await Promise.all(files.map((name) => compressFile(path.join(folder, name))))
}
