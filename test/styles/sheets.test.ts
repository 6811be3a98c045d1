import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, compileString } from 'sass'

const styles = path.resolve(__dirname, '../../src/styles')
const css = (name: string) => compile(path.join(styles, name)).css
const mixin = (use: string) => compileString(`@use 'mixins' as m; .a { ${use} }`, { loadPaths: [styles] }).css

test('what a finger hits and hairlines are in PX, which Taro leaves alone, and the rest in px, which it scales', () => {
  const tokens = css('tokens.scss')
  const fixed = [...tokens.matchAll(/--([\w-]+): (\d+)PX;/g)].map(([, name, size]) => `${name} ${size}`)
  const elder = ['touch 60', 'button 64', 'field 64']
  expect(fixed).toEqual(['hairline 1', 'ring 2', 'touch 44', 'button 48', 'field 48', ...elder])
  expect(tokens).not.toMatch(/0 1px (0|var)/)
})

test('mixins take hairlines from the tokens, because prettier lowers a PX to px', () => {
  const sheet = readFileSync(path.join(styles, 'mixins.scss'), 'utf8').replace(/\/\/.*/g, '')
  expect(sheet).not.toMatch(/\d(px solid|px dashed|PX)/)
})

test('a theme class sets every colour again, so that it also works below a light page', () => {
  const [light = '', dark = '', system = ''] = css('tokens.scss').match(/color-scheme[^}]*/g) ?? []
  const names = (block: string) => [
    ...block.matchAll(/--(surface|text|line|accent|on|category|state|shadow|cover|scrim)[\w-]*/g),
  ]
  const set = (block: string) => new Set(names(block).map(([name]) => name))
  expect(set(dark)).toEqual(set(light))
  expect(set(system)).toEqual(set(light))
})

test('长辈版 keeps its quiet text dark enough wherever it meets a theme', () => {
  const tokens = css('tokens.scss')
  for (const theme of ['[data-theme=dark]', '.theme-dark', '[data-theme=system]', '.theme-system']) {
    for (const selector of [`${theme}.mode-elder`, `${theme} .mode-elder`, `.mode-elder ${theme}`]) {
      expect(tokens.replace(/['"]/g, '')).toContain(selector)
    }
  }
})

test.each([
  ['text("title-3")', 'font-weight'],
  ['clamp(2)', '-webkit-line-clamp: 2'],
  ['clamp', 'text-overflow: ellipsis'],
  ['card', 'box-shadow: var(--shadow-1), 0 0 0 var(--hairline) var(--line)'],
  ['touch-area', 'max(100%, var(--touch))'],
  ['safe-bottom', 'calc(var(--space-1h) + env(safe-area-inset-bottom))'],
  ['focus-ring', 'outline: var(--ring) solid'],
])('the mixin %s says %s', (use, says) => {
  expect(mixin(`@include m.${use}`)).toContain(says)
})
