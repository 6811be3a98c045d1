import type { Page } from 'playwright-core'
import { DESKTOP } from './browser'
import { builtSite } from './site'
import { goBack } from './steps'

const site = builtSite()

const numberIn = (text: string | null, pattern: RegExp): number => Number(pattern.exec(text ?? '')?.[1] ?? 0)

/** The sessions that the line above every view counts, those that are only mentioned included. */
async function counted(page: Page): Promise<number> {
  const line = page
    .getByText(/\d+ 场 · \d+ 项活动/)
    .filter({ visible: true })
    .last()
  const text = await line.textContent()
  return numberIn(text, /(\d+) 场 · /) + numberIn(text, /另有 (\d+) 场在介绍里提到/)
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('radio', { name: view }).click()
}

async function onTheDays(page: Page): Promise<number> {
  await show(page, '时间')
  const days = page.getByRole('group', { name: '每天的场次' }).getByRole('button')
  await days.first().waitFor()
  const labels = await days.evaluateAll((all) => all.map((day) => day.getAttribute('aria-label')))
  return labels.reduce((sum, label) => sum + numberIn(label, /，(\d+) 场$/), 0)
}

async function onTheMap(page: Page): Promise<number> {
  await show(page, '地图')
  await page.getByRole('button', { name: '用列表看' }).click()
  const rows = page.getByRole('button', { name: /(?<!全部) \d+ 场$/ })
  await rows.first().waitFor()
  const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))
  const elsewhere = await page.getByText(/只知道在本市/).allTextContents()
  return (
    labels.reduce((sum, label) => sum + numberIn(label, / (\d+) 场$/), 0) +
    numberIn(elsewhere[0] ?? '', /另有 (\d+) 场只知道在本市/)
  )
}

test.each(['category=youth', 'category=health&standing=open', 'district=xiaodian', 'q=机器人'])(
  'list, hours and map show the same sessions under %s',
  async (query) => {
    const { page } = await site.visit()
    await page.goto(`/activities?${query}`)
    await page
      .getByText(/项活动/)
      .first()
      .waitFor()
    const count = await counted(page)
    expect(count).toBeGreaterThan(3)
    expect(await onTheDays(page)).toBe(count)
    expect(await onTheMap(page)).toBe(count)
    expect(await counted(page)).toBe(count)
  },
)

test('the address says what is seen: after a reload, and on the way back from an activity', async () => {
  const { page } = await site.visit()
  await page.goto('/activities')
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: '青少年科创', exact: true }).click()
  await page.getByPlaceholder('搜活动、单位、地点').fill('机器人')
  await page.waitForURL((url) => decodeURIComponent(url.search) === '?q=机器人&category=youth')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.reload()
  await page.getByRole('button', { name: '去掉“青少年科创”' }).waitFor()
  const count = await counted(page)
  await page
    .getByRole('button', { name: /^青少年机器人竞赛，/ })
    .first()
    .click()
  await page.waitForURL(/activity/)
  await goBack(page)
  await page.waitForURL(/category=youth/)
  expect(await counted(page)).toBe(count)
  expect(await page.getByPlaceholder('搜活动、单位、地点').inputValue()).toBe('机器人')
})

test('whoever comes back from an activity is where they were in the list, and sees which one it was', async () => {
  const { page } = await site.visit()
  await page.goto('/activities')
  const card = page.getByRole('button', { name: /^疫苗知识科普，/ }).first()
  await page.getByRole('button', { name: /^再看/ }).click()
  await card.scrollIntoViewIfNeeded()
  const top = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.taro_page')].find(({ clientHeight }) => clientHeight > 0)?.scrollTop,
    )
  const before = Number(await top())
  expect(before).toBeGreaterThan(1000)
  await card.click()
  await page.waitForURL(/activity/)
  await goBack(page)
  await page.waitForURL(/activities/)
  await card.waitFor()
  expect(Math.abs(Number(await top()) - before)).toBeLessThanOrEqual(2)
})

test('on a computer the map stands beside the list, and both follow the filter', async () => {
  const { page } = await site.visit({ viewport: DESKTOP })
  await page.goto('/activities?district=xiaodian')
  const list = await page
    .getByRole('button', { name: /，.*小店区.*，/ })
    .first()
    .boundingBox()
  const map = await page.locator('.venue-map').first().boundingBox()
  expect(Number(map?.x)).toBeGreaterThan(Number(list?.x) + Number(list?.width))
  await page.getByRole('button', { name: '用列表看' }).click()
  const count = await counted(page)
  await page.getByRole('button', { name: `小店区全部 ${count} 场` }).waitFor()
  await page.getByRole('button', { name: '去掉“小店区”' }).click()
  await page.getByRole('button', { name: /^迎泽区全部/ }).waitFor()
})
