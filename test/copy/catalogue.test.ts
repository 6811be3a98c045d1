import { readdirSync } from 'node:fs'
import path from 'node:path'
import { zhCn, zhCnElder } from '@/copy'

const folder = path.join(__dirname, '../../src/copy/topics')

/** Topics travel with pages, so no module lists them; the folder does. */
const topics = readdirSync(folder).map((file): [string, unknown] => [
  file,
  Object.values(jest.requireActual<object>(path.join(folder, file)))[0],
])

/** Every string with its path. What is put together with facts is tested where it is read. */
function strings(value: unknown, path: string): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, `${path}.${name}`))
}

/** Every leaf with its path: a word, or what makes one. */
function names(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, inner]) => names(inner, `${path}.${name}`))
}

const all: readonly [string, unknown][] = [['zh-CN', zhCn], ['长辈版', zhCnElder], ...topics]

test('there are topics', () => {
  expect(topics.length).toBeGreaterThan(8)
})

test.each(all)('%s leaves nothing unsaid', (_, words) => {
  expect(names(words).length).toBeGreaterThan(0)
  expect(strings(words, '').filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each(all)('%s has no exclamation marks and no three dots: nobody is hurried', (_, words) => {
  expect(strings(words, '').filter(([, text]) => /[!！]|\.\.\.|…/.test(text))).toEqual([])
})

test.each(topics)('%s says the same things in every language', (_, topic) => {
  const languages = Object.entries(topic ?? {})
  expect(languages.map(([language]) => language)).toEqual(['zh-CN'])
  for (const [, words] of languages) expect(names(words)).toEqual(names(languages[0]?.[1]))
})

test('长辈版 has the words of the catalogue', () => {
  expect(names(zhCnElder)).toEqual(names(zhCn))
})
