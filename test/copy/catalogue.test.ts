import { zhCn, zhCnElder } from '@/copy'

/** Every string in the catalogue with its path; functions are asked for a sample. */
function strings(value: unknown, path: string): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, `${path}.${name}`))
}

test.each([
  ['zh-CN', zhCn],
  ['长辈版', zhCnElder],
])('%s leaves nothing unsaid', (_, catalogue) => {
  const all = strings(catalogue, '')
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
})

test('no exclamation marks and no three dots: nobody is hurried', () => {
  const loud = strings(zhCn, '').filter(([, text]) => /[!！]|\.\.\.|…/.test(text))
  expect(loud).toEqual([])
})
