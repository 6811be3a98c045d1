import { readdirSync } from 'node:fs'
import path from 'node:path'

jest.mock('@tarojs/components', () => ({ Map: () => null }))

const root = path.resolve(__dirname, '../../src/platform')
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const entries = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).filter((file) => file.startsWith('index.'))

const exportsOf = (folder: string, file: string): string[] =>
  Object.keys(jest.requireActual<object>(path.join(root, folder, file))).sort()

describe.each(folders)('platform/%s', (folder) => {
  it('has a file for hosts that are neither, and either no variant or both', () => {
    const variants = entries(folder).filter((file) => /\.(weapp|h5)\./.test(file))
    expect(entries(folder).some((file) => /^index\.tsx?$/.test(file))).toBe(true)
    expect([0, 2]).toContain(variants.length)
  })

  it('gives all its files one extension, for Taro would silently take the default otherwise', () => {
    expect(new Set(entries(folder).map((file) => path.extname(file))).size).toBe(1)
  })

  it('exports the same names from each of them', () => {
    const [first = '', ...others] = entries(folder)
    for (const other of others) expect(exportsOf(folder, other)).toEqual(exportsOf(folder, first))
  })
})
