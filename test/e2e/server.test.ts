import { createHash } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { sendTo } from '@/platform/request/index.h5'
import { launchBrowser } from '../../config/browser'
import { openPglite } from '../../cloud/store/pglite'
import type { Database } from '../../cloud/store/database'
import { grantRole } from '../../cloud/identity/roles'
import { guestToken, startApp, type RunningApp } from '../cloud/support/app'
import { hostClient } from '../cloud/support/host-client'
import { aVisitor, type Visitor } from './browser'
import { giveBack, goToTab, qrCode, signUpFor, signUpTwo } from './steps'

// The page built for a server, served by it, over an embedded database: what `npm start` runs.

const CLINIC = '/activity?id=community-clinic&session=community-clinic-0524-0900'

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

/** Somebody who decides what takes place, and when. */
async function aHost() {
  const token = await guestToken(server.origin)
  const [row] = await database.query<{ readonly account_id: string }>(
    'select account_id from token where hash = $1',
    [createHash('sha256').update(token).digest('hex')],
  )
  await grantRole(database, String(row?.account_id), { role: 'organiser' })
  return hostClient(sendTo(server.origin), `Bearer ${token}`)
}

test('a party of three waits, is offered what another gives back, and confirms it in time', async () => {
  const [{ page: first }, { page: second }] = [await visit(), await visit()]
  const session = 'donghu-vinegar-0524-1000'
  await signUpFor(first, session, ['老张', '老王', '老李'])
  await signUpFor(second, session, ['我', '奶奶', '爷爷'])
  await second.getByText('下一个就是你们').waitFor()
  await second.getByText('要有 3 位退出来才轮到你们').waitFor()
  await giveBack(first)
  await second.reload()
  await second.getByText('3 人，全部有位').waitFor()
  await second.getByRole('button', { name: '确认，3 人都去' }).click()
  await qrCode(second).waitFor()
  await second.getByText('我、奶奶、爷爷 · 3 人').waitFor()
})

test('a session that the host moves is shown on the ticket with what it was, and in my week', async () => {
  const { page } = await visit()
  const session = 'first-aid-0525-1500'
  await signUpFor(page, session, ['妈妈'])
  await qrCode(page).waitFor()
  const host = await aHost()
  await host.changeSession({
    sessionId: session,
    startsAt: '2025-05-25T16:00:00+08:00',
    endsAt: '2025-05-25T17:00:00+08:00',
  })
  await page.reload()
  await page.getByText('时间改了').waitFor()
  await page.getByText('原来：5月25日 周日 15:00–16:00').waitFor()
  await page.getByText('现在：5月25日 周日 16:00–17:00').waitFor()
  await page.getByRole('button', { name: '还能去，留着' }).click()
  await page.getByText('时间改了').waitFor({ state: 'hidden' })
  await qrCode(page).waitFor()
  await page.goto('/schedule')
  await page
    .getByText(/时间已改/)
    .filter({ visible: true })
    .first()
    .waitFor()
})
