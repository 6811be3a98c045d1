import { elderPairs, pairs, ratio, type Pair } from '../../config/assets/contrast'
import { colour, themes } from '../../config/assets/palette'

const rows = (list: readonly Pair[]) => list.map(({ front, back, least }) => [front, back, least] as const)

test('black on white is the most contrast there is and a colour on itself the least', () => {
  expect(ratio('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(ratio('#1D4ED0', '#1D4ED0')).toBe(1)
})

describe.each(themes)('in the %s theme', (theme) => {
  test.each(rows(pairs))('%s can be read on %s, at %s or more', (front, back, least) => {
    expect(ratio(colour(theme, front), colour(theme, back))).toBeGreaterThanOrEqual(least)
  })

  test.each(rows([...pairs, ...elderPairs]))(
    'and in 长辈版 %s on %s, at %s or more',
    (front, back, least) => {
      expect(ratio(colour(theme, front, true), colour(theme, back, true))).toBeGreaterThanOrEqual(least)
    },
  )
})
