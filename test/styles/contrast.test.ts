import { elderPairs, pairs, ratio, type Pair } from '../../config/assets/contrast'
import { colour, themes } from '../../config/assets/palette'

const rows = (list: readonly Pair[]) => list.map(({ front, back, least }) => [front, back, least] as const)

test('black on white is the most contrast there is and a colour on itself the least', () => {
  expect(ratio('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(ratio('#1D4ED0', '#1D4ED0')).toBe(1)
})

test('these are the 67 pairs of text and the outline that the design lists, and 长辈版’s quiet text on each surface', () => {
  const texts = pairs.filter(({ least }) => least === 4.5)
  expect(new Set(texts.map(({ front, back }) => `${front} on ${back}`)).size).toBe(67)
  expect(rows(pairs.filter(({ least }) => least !== 4.5))).toEqual([['line-strong', 'surface-raised', 3]])
  expect(elderPairs.map(({ back }) => back)).toEqual(['surface', 'surface-raised', 'surface-sunken'])
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
