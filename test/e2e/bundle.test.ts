import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const dist = path.resolve(__dirname, '../../dist/h5')

const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
const scripts = readdirSync(path.join(dist, 'js')).filter((file) => file.endsWith('.js'))
const code = scripts.map((file) => readFileSync(path.join(dist, 'js', file), 'utf8')).join('\n')

test('the page loads its own files only', () => {
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url)
  expect(loaded.filter((url) => !/^(\/(js|css)\/|data:)/.test(url))).toEqual([])
})

test("Taro's own map, which calls Baidu, and its swiper stay out", () => {
  expect(code).not.toContain('api.map.baidu.com')
  expect(code).not.toContain('swiper-wrapper')
})

test('the root font size is the reader’s own', () => {
  expect(html).not.toContain('fontSize')
})
