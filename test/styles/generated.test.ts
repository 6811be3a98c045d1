import { readFileSync } from 'node:fs'
import path from 'node:path'
import { icons } from '../../config/assets/icons'
import { iconNamesTs, iconsScss } from '../../config/assets/write-icons'
import { tokensScss, tokensTs } from '../../config/assets/write-tokens'

const onDisk = (name: string) => readFileSync(path.resolve(__dirname, '../../src/styles', name), 'utf8')

test.each([
  ['tokens.scss', tokensScss],
  ['tokens.ts', tokensTs],
  ['icons.scss', iconsScss],
  ['icon-names.ts', iconNamesTs],
])('%s is what the build would write now', (name, written) => {
  expect(onDisk(name)).toBe(written())
})

test('every icon name has a class, once', () => {
  const sheet = iconsScss()
  const without = icons.filter((name) => sheet.split(`.icon-${name} {`).length !== 2)
  expect(without).toEqual([])
})

test('the icons stay light, and out of base64, which the WeChat audit counts against a style sheet', () => {
  expect(iconsScss().length).toBeLessThan(13 * 1024)
  expect(iconsScss()).not.toContain('base64')
})
