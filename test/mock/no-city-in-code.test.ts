import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = join(__dirname, '../..')
const CODE = /\.(ts|tsx|js|scss|wxs)$/

/** Comments may give an example of a city or a date; what runs may not know one. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

function codeFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return path.endsWith('mock/editions') ? [] : codeFiles(path)
    return CODE.test(entry.name) ? [path] : []
  })
}

test('no code knows the city or the year of an edition', () => {
  const files = ['src', 'mock'].flatMap((folder) => codeFiles(join(ROOT, folder)))
  expect(files.length).toBeGreaterThan(20)
  const knowing = files.filter((file) =>
    /太原|taiyuan|2025/i.test(withoutComments(readFileSync(file, 'utf8'))),
  )
  expect(knowing.map((file) => relative(ROOT, file))).toEqual([])
})
