import path from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { builtSite } from './site'

/** The page over an edition of ten thousand activities, see config/grow-edition.ts. */
const site = builtSite(path.join(__dirname, '../../dist/many/h5'))

const MB = 1024 * 1024
/** A card with a title of one line, and the gap below it. */
const CARD = 127

const cards = (page: Page) => page.getByRole('button', { name: /，.*位，/ })

async function openList(): Promise<Page> {
  // What is made up has no pictures.
  site.forgive(/status of 404/)
  const { page } = await site.visit()
  await page.goto('/activities')
  await page.getByText('10000 场').waitFor()
  await cards(page).first().waitFor()
  return page
}

/** Scrolls until the list is so many cards long, a screen a frame; gives back the most elements there ever were. */
function scrollThrough(page: Page, count: number): Promise<number> {
  return page.evaluate(async (height) => {
    const scroller = [...document.querySelectorAll('.taro_page')].find(
      ({ clientHeight }) => clientHeight > 0,
    )!
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    let most = 0
    for (let frames = 0; scroller.scrollTop < height; frames += 1) {
      if (frames > 20_000) throw new Error(`the list ends at ${scroller.scrollTop} px`)
      scroller.scrollTop += 800
      await frame()
      most = Math.max(most, document.querySelectorAll('*').length)
    }
    return most
  }, count * CARD)
}

/** What the page holds in memory once everything that can go is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

test('thousands of cards scroll by with as many elements, and as much memory, as a few', async () => {
  const page = await openList()
  const session = await page.context().newCDPSession(page)
  const atFirst = await page.evaluate(() => document.querySelectorAll('*').length)
  await scrollThrough(page, 400)
  const before = await heapOf(session)
  const most = await scrollThrough(page, 2000)
  const after = await heapOf(session)
  // Two chunks of twenty cards, and an empty place for each that is gone.
  expect(most).toBeLessThanOrEqual(atFirst + 400)
  expect(after - before).toBeLessThan(4 * MB)
  // A hundred loads of twenty cards.
}, 90_000)

test('whoever jumps back to the top finds the first cards again, and the end where it was', async () => {
  const page = await openList()
  const first = String(await cards(page).first().getAttribute('aria-label'))
  await scrollThrough(page, 300)
  await page.getByRole('button', { name: first, exact: true }).waitFor({ state: 'detached' })
  const height = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.taro_page')].find(({ clientHeight }) => clientHeight > 0)
          ?.scrollHeight,
    )
  const before = await height()
  await page.evaluate(() =>
    [...document.querySelectorAll('.taro_page')].find(({ clientHeight }) => clientHeight > 0)?.scrollTo(0, 0),
  )
  await page.getByRole('button', { name: first, exact: true }).waitFor()
  expect(Math.abs(Number(await height()) - Number(before))).toBeLessThanOrEqual(2)
})
