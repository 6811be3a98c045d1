import fs from 'node:fs'
import path from 'node:path'
import { PackageFiles } from './package-files'

export interface PackageSize {
  /** bytes of the main package */
  main: number
  /** bytes of each subpackage by its root */
  subpackages: Record<string, number>
  total: number
  /** every file with its size, the largest first */
  files: { file: string; bytes: number }[]
}

// project files stay on the developer's machine, source maps are uploaded apart
const LEFT_OUT = /\.map$|^project\.(private\.)?config\.json$/

function walk(folder: string, under = ''): { file: string; bytes: number }[] {
  return fs.readdirSync(path.join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(under, entry.name)
    if (entry.isDirectory()) return walk(folder, file)
    return LEFT_OUT.test(file) ? [] : [{ file, bytes: fs.statSync(path.join(folder, file)).size }]
  })
}

const sum = (files: { bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0)

/** Sizes of a built package, split as WeChat splits it. */
export function packageSize(dist: string): PackageSize {
  const source = new PackageFiles(dist)
  const files = walk(source.dist).sort((a, b) => b.bytes - a.bytes)
  const roots = source.subpackages().map(({ root }) => root)
  const inside = (root: string): { bytes: number }[] =>
    files.filter(({ file }) => file.startsWith(`${root}/`))
  const subpackages = Object.fromEntries(roots.map((root) => [root, sum(inside(root))]))
  const main = files.filter(({ file }) => !roots.some((root) => file.startsWith(`${root}/`)))
  return { main: sum(main), subpackages, total: sum(files), files }
}
