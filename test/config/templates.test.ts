import { NOTICE_KINDS } from '@/domain/notice'
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
  expect(NOTICE_KINDS.length).toBeGreaterThan(0)
  const all = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, ID]))
  expect(JSON.parse(templatesOf(set(all), 'weapp'))).toEqual(all)
})
