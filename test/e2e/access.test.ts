import { aHousehold, looks, shownAs, type Household } from './household'
import { barriers, sticksOut, tooSmall } from './measure'
import { places } from './places'
import { builtSite } from './site'

const site = builtSite()
let household: Household

beforeAll(async () => {
  household = await aHousehold(site.browser(), site.origin())
})

const rooms = places.flatMap((place) => looks.map((look) => ({ name: place.name, look, place })))

test.each(rooms)(
  '$name in $look has no serious barrier, fits fingers and does not stick out',
  async (room) => {
    const { page } = await site.visit(shownAs(household, room.look, site.origin()))
    await page.goto(room.place.address(household))
    await room.place.arrive(page)
    const found = {
      barriers: await barriers(page),
      tooSmall: await tooSmall(page, room.look === 'elder' ? 60 : 44),
      sticksOut: await sticksOut(page, [320, 375, 1280]),
    }
    expect(found).toEqual({ barriers: [], tooSmall: [], sticksOut: [] })
  },
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

test('these measures do find what is faint, small and too wide', async () => {
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
})
