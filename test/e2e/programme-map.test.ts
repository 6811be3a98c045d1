import type { Page } from 'playwright-core'
import { barriers, sticksOut, tooSmall } from './measure'
import { builtSite } from './site'

const site = builtSite()

const sign = (page: Page, name: string | RegExp) =>
  page.locator('.map-sign').and(page.getByRole('button', { name }))

async function openMap(options: Parameters<typeof site.visit>[0] = {}): Promise<Page> {
  const { page } = await site.visit(options)
  await page.goto('/activities?view=map')
  await sign(page, /^杏花岭区 \d+ 场$/).waitFor()
  return page
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).first()
  for (let stops = 0; stops < 80; stops += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${String(name)}`)
}

test.each(['light', 'dark'] as const)(
  'in %s it has no serious barrier, fits fingers and does not stick out',
  async (colorScheme) => {
    const page = await openMap({ colorScheme })
    await sign(page, /^杏花岭区/).click()
    await page.getByRole('region', { name: '杏花岭区' }).waitFor()
    expect({
      barriers: await barriers(page),
      tooSmall: await tooSmall(page, 44),
      sticksOut: await sticksOut(page, [320, 375, 1280]),
    }).toEqual({ barriers: [], tooSmall: [], sticksOut: [] })
  },
)

test('a pin tells what is there, a row opens that session', async () => {
  const page = await openMap()
  await sign(page, /^杏花岭区/).click()
  await page.getByRole('region', { name: '杏花岭区' }).getByRole('button', { name: /，5月/ }).first().click()
  await page.waitForURL(/\/activity\/[\w-]+\?session=/)
})

test('the first press reaches its sign, though the page around the map could scroll', async () => {
  const settings = { name: 'settings', value: JSON.stringify({ theme: 'system', isElder: true }) }
  const origins = [{ origin: site.origin(), localStorage: [settings] }]
  const page = await openMap({ storageState: { cookies: [], origins } })
  await sign(page, /^杏花岭区/).click()
  await page.getByRole('region', { name: '杏花岭区' }).waitFor()
})

test('with the keyboard: a sign, its panel, and back to the sign', async () => {
  const page = await openMap()
  await tabTo(page, /^小店区 \d+ 场$/)
  await page.keyboard.press('Enter')
  const close = page.getByRole('button', { name: '收起小店区' })
  await expect(close.evaluate((element) => element === document.activeElement)).resolves.toBe(true)
  await page.keyboard.press('Enter')
  await close.waitFor({ state: 'detached' })
  await expect(sign(page, /^小店区/).evaluate((element) => element === document.activeElement)).resolves.toBe(
    true,
  )
})

test('with the keyboard: the list, a venue, a session, and out of the map again', async () => {
  const page = await openMap()
  await tabTo(page, '用列表看')
  await page.keyboard.press('Enter')
  await tabTo(page, /^卫生服务站（迎泽区）/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^另有 \d+ 场只知道在本市/)
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: '地图上没有的' }).waitFor()
  await tabTo(page, /，5月/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/activity\/[\w-]+/)
})

test('moved by hand it offers what is there, and gives it back', async () => {
  const page = await openMap()
  await sign(page, /^杏花岭区/).waitFor()
  await page.locator('.leaflet-control-zoom-in').click()
  await page.getByRole('button', { name: /^搜这一片 · \d+ 场$/ }).click()
  await page.getByRole('button', { name: /^只看这一片 · \d+ 场$/ }).click()
  await page.getByRole('button', { name: /^只看这一片/ }).waitFor({ state: 'detached' })
})

test('a position that may be had is shown, and nothing of it leaves the device', async () => {
  const { context, page } = await site.visit()
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 112.5489, latitude: 37.8706 })
  const asked: string[] = []
  await page.goto('/activities?view=map')
  await sign(page, /^杏花岭区/).waitFor()
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: '我的位置' }).click()
  await page.getByRole('img', { name: '我的位置' }).waitFor()
  expect(asked.filter((url) => /112|37\.8/.test(url) && !url.endsWith('.js'))).toEqual([])
})

test('a refusal is said in words, and a district is the way out', async () => {
  const page = await openMap()
  await page.getByRole('button', { name: '我的位置' }).click()
  await page.getByText('没有得到定位的许可').waitFor()
  await page.getByRole('button', { name: '清徐县', exact: true }).click()
  await page.getByRole('button', { name: '从清徐县算远近' }).waitFor()
})
