import { routes, tabPages } from '@/routes'
import { packageSize } from './runner'
import { dist, finish, start, visit } from './support/app'
import { categories } from './support/edition'
import { textsOf, wxssRules } from './support/package'
import { screens } from './support/screens'
import { named } from './support/steps'

const KB = 1024

/** Addresses that stand in the code and are never asked for, each with its reason. */
const NEVER_FETCHED: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': 'the namespace of SVG, in the QR code picture',
  'https://reactjs.org/docs/error-decoder.html': "the text of React's own errors",
}

afterEach(finish)

describe('the package', () => {
  test('the main package is at most 400 KB', () => {
    expect(packageSize(dist).main).toBeLessThanOrEqual(400 * KB)
  })

  test('each subpackage is at most 150 KB', () => {
    const { subpackages } = packageSize(dist)
    expect(Object.keys(subpackages).length).toBeGreaterThan(0)
    expect(Object.entries(subpackages).filter(([, bytes]) => bytes > 150 * KB)).toEqual([])
  })

  test('nothing in it comes from another site', () => {
    const addresses = textsOf('js', 'wxml', 'wxss', 'wxs').flatMap(({ file, text }) =>
      [...text.matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s"'`)\\?]*/g)].map(([address]) => ({ file, address })),
    )
    expect(addresses.filter(({ address }) => !(address in NEVER_FETCHED))).toEqual([])
    const found = new Set(addresses.map(({ address }) => address))
    expect(Object.keys(NEVER_FETCHED).filter((address) => !found.has(address))).toEqual([])
  })
})

describe('style sheets', () => {
  test('have no :active, which WeChat has not', () => {
    expect(wxssRules().filter(({ selector }) => /(?<!\([\w-]+):active/.test(selector))).toEqual([])
  })

  test('carry no pictures in base64', () => {
    expect(textsOf('wxss').flatMap(({ file, text }) => (text.includes('base64') ? [file] : []))).toEqual([])
  })

  test('what scrolls does so smoothly on iOS', () => {
    const scrolling = wxssRules().filter(({ body }) => /overflow(-[xy])?:\s*(scroll|auto)/.test(body))
    expect(scrolling.length).toBeGreaterThan(0)
    const without = scrolling.filter(({ body }) => !/-webkit-overflow-scrolling:\s*touch/.test(body))
    expect(without).toEqual([])
  })
})

describe('what is sent to the view', () => {
  test('the first render of the list is at most 24 KB in at most three calls', async () => {
    const list = await visit(await start(), routes.activities())
    expect(list.queryAll('image').length).toBeGreaterThanOrEqual(20)
    const { bytes, calls } = list.setDataStats()
    expect(calls).toBeLessThanOrEqual(3)
    expect(bytes).toBeLessThanOrEqual(24 * KB)
  })

  test('a tap on a category sends at most 8 KB, from any category to any other', async () => {
    const list = await visit(await start(), routes.activities())
    const names = categories.map(({ shortTitle, title }) => shortTitle ?? title)
    for (const name of [...names, names[0], `去掉“${names[0]}”`]) {
      const mark = list.mark()
      await named(list, String(name)).tap()
      expect(list.setDataStats(mark).calls).toBeGreaterThan(0)
      expect(list.setDataStats(mark).bytes).toBeLessThanOrEqual(8 * KB)
    }
  })

  test('a tap on 收藏 sends at most 300 bytes, there and back', async () => {
    const page = await visit(await start(), routes.activity('community-clinic'))
    for (const name of ['收藏', '收藏']) {
      const mark = page.mark()
      await named(page, name).tap()
      expect(page.setDataStats(mark).bytes).toBeGreaterThan(0)
      expect(page.setDataStats(mark).bytes).toBeLessThanOrEqual(300)
    }
  })

  test('a favourite does not draw the list below anew', async () => {
    const app = await start()
    const list = await visit(app, routes.activities())
    const page = await visit(app, routes.activity('community-clinic'))
    const mark = list.mark()
    await named(page, '收藏').tap()
    expect(list.setDataStats(mark).bytes).toBe(0)
  })
})

describe('what is drawn', () => {
  test('the list with twenty cards has at most 400 nodes', async () => {
    const list = await visit(await start(), routes.activities())
    expect(list.queryAll('image')).toHaveLength(20)
    expect(list.nodeStats().nodes).toBeLessThanOrEqual(400)
  })

  test.each(screens)('$name is at most 14 deep and made of built-in elements only', async ({ open }) => {
    const { depth, components, nodes } = (await open()).nodeStats()
    expect(components).toBe(0)
    expect(depth).toBeLessThanOrEqual(14)
    expect(nodes).toBeGreaterThan(1)
  })

  test('every tab is drawn in one call, the home page in a second one what comes late', async () => {
    const app = await start()
    for (const { path } of Object.values(tabPages)) {
      const { calls } = (await app.open(path)).setDataStats()
      expect([path, calls]).toEqual([path, path === tabPages.home.path ? 2 : 1])
    }
  })
})
