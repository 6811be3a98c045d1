import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { aHousehold } from './household'
import { places } from './places'
import { builtSite } from './site'
import { tour } from './tour'

const dist = path.resolve(__dirname, '../../dist/h5')
const site = builtSite()

const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
const scripts = readdirSync(path.join(dist, 'js')).filter((file) => file.endsWith('.js'))
const code = scripts.map((file) => readFileSync(path.join(dist, 'js', file), 'utf8')).join('\n')

/** The addresses of the scripts that a page asks for from now on. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname)
  })
  return asked
}

const kilobytes = (script: string) =>
  gzipSync(readFileSync(path.join(dist, script)), { level: 9 }).length / 1024

const weighed = (script: string) => `${script} ${kilobytes(script).toFixed(1)} KB`

test('the page loads its own files only', () => {
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url)
  expect(loaded.filter((url) => !/^(\/(?!\/)|data:)/.test(url))).toEqual([])
})

test("Taro's own map, which calls Baidu, and its swiper stay out", () => {
  expect(code).not.toContain('api.map.baidu.com')
  expect(code).not.toContain('swiper-wrapper')
})

test("Taro's own navigation bar, icon font and query parser stay out", () => {
  expect(code).not.toContain('taro-navigation-bar-loading')
  expect(code).not.toContain('font-family:weui')
  expect(code).not.toContain('arrayFormatSeparator')
  expect(code).not.toContain('DELIMITER')
})

test('the edition’s data is no code', () => {
  expect(code).not.toContain('community-clinic-0524-0900')
})

test('the root font size is the reader’s own', () => {
  expect(html).not.toContain('fontSize')
})

test('the first page shows itself after at most 115 KB of compressed scripts', async () => {
  const { page } = await site.visit()
  const asked = scriptsOf(page)
  await page.goto('/')
  await page.getByRole('heading', { name: '今天还来得及' }).waitFor()
  const total = asked.reduce((sum, script) => sum + kilobytes(script), 0)
  const found = { files: asked.map(weighed), total: `${total.toFixed(1)} KB`, fits: total <= 115 }
  // All of it, so that a failure says what weighs how much.
  expect(found).toEqual({ ...found, fits: true })
})

test('the map’s code comes with the page of an activity and no other; nothing comes from elsewhere', async () => {
  const household = await aHousehold(site.browser(), site.origin())
  const withMap: string[] = []
  const { page } = await site.visit({ storageState: household.kept })
  const asked = scriptsOf(page)
  await tour(page, household, household.kept, places, ({ name }) => {
    if (asked.splice(0).some((script) => script.includes('leaflet'))) withMap.push(name)
  })
  expect(withMap).toEqual(['detail'])
}, 120_000)
