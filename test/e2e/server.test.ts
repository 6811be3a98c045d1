import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../config/browser'
import { openPglite } from '../../cloud/store/pglite'
import type { Database } from '../../cloud/store/database'
import { aGuest, startApp, type RunningApp } from '../cloud/support/app'
import { aVisitor, type Visitor } from './browser'
import { addPerson, goToTab, phoneField, PHONE_NUMBER, qrCode, signUpTwo } from './steps'

// The page built for a server, served by it, over an embedded database: what `npm start` runs.

const CLINIC = '/activity?id=community-clinic&session=community-clinic-0524-0900'
const FILM = 'film-show-0525-1500'

let browser: Browser
let database: Database
let server: RunningApp
const visitors: Visitor[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  database = await openPglite()
  server = await startApp({ database, environment: { SITE_DIR: 'dist/server/h5' } })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.close()
  await database.close()
})

afterEach(async () => {
  const gone = visitors.splice(0)
  for (const { context } of gone) await context.close()
  expect(gone.flatMap(({ foreignRequests }) => foreignRequests)).toEqual([])
})

async function visit(): Promise<Visitor> {
  const visitor = await aVisitor(browser, server.origin)
  visitors.push(visitor)
  return visitor
}

const dock = (page: Page) => page.getByRole('button', { name: /^报名 · 余 \d+ 位/ })

async function placesLeft(page: Page): Promise<number> {
  await dock(page).waitFor()
  const name = (await dock(page).getAttribute('aria-label')) ?? ''
  return Number(/余 (\d+) 位/.exec(name)?.[1])
}

test('a sign-up made in one browser is seen in another within two seconds, and so is giving it back', async () => {
  const [{ page: mine }, watching] = [await visit(), await visit()]
  await watching.page.goto(CLINIC)
  const before = await placesLeft(watching.page)

  await signUpTwo(mine)
  await watching.page.getByRole('button', { name: `报名 · 余 ${before - 2} 位` }).waitFor({ timeout: 2_000 })

  await mine.getByRole('button', { name: '去不了，退还名额' }).click()
  await mine.getByRole('button', { name: '退还', exact: true }).click()
  await mine.getByText('这次报名已经退掉').waitFor()
  await watching.page.getByRole('button', { name: `报名 · 余 ${before} 位` }).waitFor({ timeout: 2_000 })
  expect(watching.complaints).toEqual([])
})

test('a visitor who comes again has their ticket, with its token in no address', async () => {
  const { page, context, complaints } = await visit()
  const addresses: string[] = []
  context.on('request', (request) => addresses.push(request.url()))
  await signUpTwo(page)
  await page.reload()
  await qrCode(page).waitFor()
  await page.goto('/')
  await goToTab(page, '行程')
  await page.getByText('社区义诊').filter({ visible: true }).first().waitFor()
  const token = await page.evaluate(() => localStorage.getItem('sign-in'))
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(addresses.filter((address) => address.includes(String(token)))).toEqual([])
  expect(complaints).toEqual([])
})

test('without a network giving back waits, and goes when there is one', async () => {
  const { page, context } = await visit()
  await signUpTwo(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: '去不了，退还名额' }).click()
  await page.getByRole('button', { name: '退还', exact: true }).click()
  await page.getByText('等待网络').first().waitFor()
  await context.setOffline(false)
  await page.getByText('这次报名已经退掉').waitFor()
})

test('a lost answer is no second sign-up when the button is pressed again', async () => {
  const { page } = await visit()
  const stranger = await aGuest(server.origin)
  const taken = async () =>
    (await stranger.getAvailability()).counts.find(({ sessionId }) => sessionId === FILM)?.taken ?? 0
  await page.goto(`/sign-up?session=${FILM}`)
  await addPerson(page, '外婆')
  await phoneField(page).fill(PHONE_NUMBER)
  const before = await taken()
  const addresses = new Set<string>()
  let isCut = false
  await page.route('**/api/v1/**', async (route) => {
    if (isCut) return route.abort('internetdisconnected')
    if (route.request().method() !== 'PUT') return route.continue()
    const answer = await route.fetch()
    isCut = addresses.size === 0
    addresses.add(route.request().url())
    return isCut ? route.abort('connectionreset') : route.fulfill({ response: answer })
  })
  await page.getByRole('button', { name: '确认报名' }).click()
  await page.getByText('网络不通，填好的都还在').waitFor()
  expect(await phoneField(page).inputValue()).toBe(PHONE_NUMBER)
  expect(await taken()).toBe(before + 1)

  isCut = false
  await page.getByRole('button', { name: '确认报名' }).click()
  await page.getByText('外婆 · 1 人').filter({ visible: true }).first().waitFor()
  expect(addresses.size).toBe(1)
  expect(await taken()).toBe(before + 1)
})

test('the home shows before any script what is true whoever came before, and nothing else', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.origin}/`)
  await page.getByText('矢志创新发展').waitFor()
  const words = await page.evaluate(() => document.body.innerText)
  expect(words).not.toMatch(/时钟为|还有|距开始|第 \d+ 天|余 \d+ 位|只剩|已满|结束/)
  await context.close()
})

test('the painted home gives way to the live one', async () => {
  const { page } = await visit()
  await page.goto('/')
  await page.getByText('时钟为').first().waitFor()
  await page.locator('#shell').waitFor({ state: 'detached' })
  await page
    .getByRole('button', { name: /，余 \d+ 位|，只剩/ })
    .first()
    .waitFor()
})
