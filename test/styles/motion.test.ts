import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { measures, stillness } from '../../config/assets/measures'
import { tokensScss } from '../../config/assets/write-tokens'

const root = path.resolve(__dirname, '../../src')
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.scss'),
)

/** Durations are tokens, so that none of them outlives the wish for stillness. */
const MOVES = /^\s*(?:transition|animation)(?:-duration)?:(.*);/gm

test('no style sheet spells a duration of its own', () => {
  const spelt = sheets.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(MOVES)]
      .map(([, value = '']) => value)
      .filter((value) => /[\d.]m?s\b/.test(value) && !/var\(--motion/.test(value))
      .map((value) => `${file}:${value}`),
  )
  expect(spelt).toEqual([])
})

test('nothing moves longer than 180 ms', () => {
  const durations = Object.entries(measures).filter(([, value]) => /^\d+ms$/.test(value))
  expect(durations.map(([name]) => name)).toEqual(['motion-fast', 'motion'])
  expect(durations.filter(([, value]) => parseInt(value, 10) > 180)).toEqual([])
})

test('and nothing at all for whoever asks for stillness', () => {
  expect(stillness).toEqual({ 'motion-fast': '0ms', motion: '0ms' })
  expect(tokensScss()).toMatch(/prefers-reduced-motion: reduce\) \{\s+page,\s+:root \{\s+--motion-fast: 0ms;/)
})
