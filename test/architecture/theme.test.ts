import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import theme from '../../src/theme.json'
import { root } from './plant'

// WeChat's bars are drawn before any style sheet, from src/theme.json, so its colours are the tokens' once more.

const sheet = readFileSync(path.join(root, 'src/styles/tokens.scss'), 'utf8')

/** A token's value: the first in the sheet is the light theme's, the first after the dark selector the dark one's. */
function token(name: string, mode: 'light' | 'dark'): string | undefined {
  const from = mode === 'dark' ? sheet.indexOf("[data-theme='dark']") : 0
  return new RegExp(`--${name}: (#[0-9A-Fa-f]{6});`).exec(sheet.slice(from))?.[1]
}

describe.each(['light', 'dark'] as const)('%s', (mode) => {
  const entries = Object.entries(theme[mode])

  test.each(entries.filter(([, value]) => value.startsWith('#')))('@%s is the token', (name, value) => {
    expect(value).toBe(token(name, mode))
  })

  test.each(entries.filter(([, value]) => value.endsWith('.png')))('@%s is a picture', (_, value) => {
    expect(existsSync(path.join(root, 'src', value))).toBe(true)
  })
})

test('both themes name the same things', () => {
  expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.light))
})
