import type { Page } from 'playwright-core'
import { PHONE } from './browser'
import { aHousehold, newcomer, shownAs, type Household } from './household'
import { barriers, movesLonger, sticksOut, tooSmall } from './measure'
import { afterwards, first, morePlaces } from './more-places'
import { places } from './places'
import { builtSite } from './site'
import { tour } from './tour'

const site = builtSite()
let household: Household

const settled = [...places, ...morePlaces, ...afterwards]

beforeAll(async () => {
  household = await aHousehold(site.browser(), site.origin())
})

/** In milliseconds; the design allows no longer movement. */
const LONGEST_MOVE = 180

/** What is wrong with the screen, by the way it is shown; what is fine stands in no entry. */
type Findings = Record<string, readonly string[]>

/** As a phone and as a desk show it, by day; what hangs on colours by night too. */
async function faultsByDayAndNight(page: Page): Promise<Findings> {
  const phone = {
    phone: await barriers(page),
    small: await tooSmall(page, 44),
    still: await movesLonger(page, 0),
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'no-preference' })
  const night = {
    'phone, dark': await barriers(page, 'colours'),
    moves: await movesLonger(page, LONGEST_MOVE),
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const wide = await sticksOut(page, [320, 375, 1280])
  const desk = await barriers(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const nightDesk = await barriers(page, 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
  return { ...phone, ...night, wide, desk, 'desk, dark': nightDesk }
}

async function faultsForElders(page: Page): Promise<Findings> {
  const phone = { phone: await barriers(page), small: await tooSmall(page, 60) }
  const wide = await sticksOut(page, [320, 375, 1280])
  return { ...phone, wide, desk: await barriers(page) }
}

const tours = [
  { who: 'a newcomer', look: 'light', isNew: true, faults: faultsByDayAndNight },
  { who: 'a newcomer', look: 'elder', isNew: true, faults: faultsForElders },
  { who: 'a household', look: 'light', isNew: false, faults: faultsByDayAndNight },
  { who: 'a household', look: 'elder', isNew: false, faults: faultsForElders },
] as const

test.each(tours)(
  'nothing keeps $who out of a screen in $look: no serious barrier, room for fingers, nothing sticks out or moves long',
  async ({ look, isNew, faults }) => {
    const device = isNew ? newcomer : household
    const shown = shownAs(device, look, site.origin())
    const { page } = await site.visit(shown)
    const found: Record<string, Findings> = {}
    await tour(page, device, shown.storageState, isNew ? first : settled, async ({ name }) => {
      const wrong = Object.entries(await faults(page)).filter(([, list]) => list.length > 0)
      if (wrong.length > 0) found[name] = Object.fromEntries(wrong)
      await page.setViewportSize(PHONE)
    })
    // A map left while it still moves: Leaflet 1.9.4 ends the move on a map that is gone (to be mended, see its remove).
    site.forgive(/_leaflet_pos/)
    expect(found).toEqual({})
  },
  // Some forty screens, each looked at in up to four ways.
  300_000,
)

test('the Tab key reaches the first activity, and Enter opens it', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  const first = page.getByRole('button', { name: /^太原国家可持续发展议程创新示范区宣介活动，/ })
  await first.waitFor()
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab')
    if (await first.evaluate((card) => card === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '太原国家可持续发展议程创新示范区宣介活动' }).waitFor()
})

test('these measures do find what is faint, small, too wide and slow', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  const section = page.getByRole('heading', { name: '按分类看' }).locator('xpath=../..')
  await section.evaluate((element) => {
    const style = 'display: block; width: 700px; color: #ccc; background: #fff'
    element.insertAdjacentHTML('beforeend', `<a id="planted" href="/" style="${style}">planted</a>`)
  })
  expect(await barriers(page)).toEqual([expect.stringContaining('color-contrast: <a id="planted"')])
  expect(await tooSmall(page, 44)).toEqual([expect.stringMatching(/^planted: 700 × 2\d$/)])
  expect(await sticksOut(page, [375])).toEqual([expect.stringContaining('375: <a id="planted"')])
  await page.evaluate(() =>
    document.getElementById('planted')?.style.setProperty('transition', 'opacity 0.2s'),
  )
  expect(await movesLonger(page, LONGEST_MOVE)).toEqual([expect.stringContaining('200 ms: <a id="planted"')])
})
