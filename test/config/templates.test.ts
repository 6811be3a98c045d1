import { readFileSync } from 'node:fs'
import path from 'node:path'
import { templatesOf } from '../../config/taro/templates'

const ID = 'zun-LzcQyW-edafCVvzPkK4de2Rllr1fFpw2A_x0oXE'
const set = (value: unknown) => ({
  TARO_APP_TEMPLATES: typeof value === 'string' ? value : JSON.stringify(value),
})

test('each kind of message takes its template; a browser has none', () => {
  expect(templatesOf(set({ registered: ID }), 'weapp')).toBe(`{"registered":"${ID}"}`)
  expect(templatesOf(set({ registered: ID }), 'h5')).toBe('')
})

test.each([{}, { TARO_APP_TEMPLATES: '' }, { TARO_APP_TEMPLATES: '{}' }])('%j asks nobody', (env) => {
  expect(templatesOf(env, 'weapp')).toBe('')
})

test.each([
  ['no JSON', 'set JSON'],
  ['[]', 'set JSON'],
  [{ birthday: ID }, 'names "birthday"'],
  [{ registered: 'short' }, 'no template id for registered'],
  [{ registered: 3 }, 'no template id for registered'],
])('%j is refused when it is built', (value, why) => {
  expect(() => templatesOf(set(value), 'weapp')).toThrow(why)
})

test('every kind that the app knows can be set', () => {
  const source = readFileSync(path.join(__dirname, '../../src/domain/notice.ts'), 'utf8')
  const [, list = ''] = /NOTICE_KINDS = \[([^\]]+)\]/.exec(source) ?? []
  const kinds = [...list.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind)
  expect(kinds.length).toBeGreaterThan(0)
  const all = Object.fromEntries(kinds.map((kind) => [kind, ID]))
  expect(JSON.parse(templatesOf(set(all), 'weapp'))).toEqual(all)
})
