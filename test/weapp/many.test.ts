import { routes } from '@/routes'
import { type PageHandle } from './runner'
import { type HeightOf } from './runner/page-layout'
import { finish, manyDist, start, visit } from './support/app'

const KB = 1024
const CARD = 127
const SCREEN = 724

const isCard: HeightOf = (node) =>
  node.attrs['aria-role'] === 'button' &&
  node.children.some((child) => child.kind === 'element' && child.tag === 'image')
    ? CARD
    : undefined

afterEach(finish)

async function longList(): Promise<PageHandle> {
  return visit(await start({ heights: isCard }, manyDist), routes.activities())
}

const cards = (page: PageHandle): number => page.queryAll('image').length

/** Scrolls a screen at a time, as a thumb does, and lets the page load more where it ends. */
async function scrollThrough(page: PageHandle, count: number, look: () => void): Promise<void> {
  let loaded = 20
  for (let top = 0; top < count * CARD; top += SCREEN) {
    await page.scroll(top)
    if (top + SCREEN + 600 > loaded * CARD) {
      await page.reachBottom()
      loaded += 20
    }
    look()
  }
}

test('ten thousand activities scroll by with no more nodes, and no more data, than two screens need', async () => {
  const page = await longList()
  expect(page.text()).toContain('10000 场')
  const nodes: number[] = []
  const dataBytes: number[] = []
  const drawn: number[] = []
  await scrollThrough(page, 500, () => {
    nodes.push(page.nodeStats().nodes)
    dataBytes.push(page.nodeStats().dataBytes)
    drawn.push(cards(page))
  })
  expect(Math.max(...nodes)).toBeLessThanOrEqual(500)
  // There is always something to see: a screenful and what is near it.
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(20)
  const half = Math.floor(dataBytes.length / 2)
  const most = (some: readonly number[]) => Math.max(...some)
  expect(most(dataBytes.slice(half))).toBeLessThanOrEqual(most(dataBytes.slice(0, half)) + 4 * KB)
})

test('twenty more cards are at most 20 KB, whatever stands above them', async () => {
  const page = await longList()
  const sent: number[] = []
  let mark = page.mark()
  let loads = 0
  for (let top = 0; loads < 25; top += SCREEN) {
    await page.scroll(top)
    if (top + SCREEN + 600 <= (loads + 1) * 20 * CARD) continue
    await page.reachBottom()
    loads += 1
    sent.push(page.setDataStats(mark).bytes)
    mark = page.mark()
  }
  expect(Math.max(...sent)).toBeLessThanOrEqual(20 * KB)
})
