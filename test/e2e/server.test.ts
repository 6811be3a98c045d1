import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../config/browser'
import { openPglite } from '../../cloud/store/pglite'
import type { Database } from '../../cloud/store/database'
import { startJobs } from '../../cloud/jobs/start-jobs'
import { tellWhatIsDue } from '../../cloud/jobs/tell-what-is-due'
import { aHost } from '../cloud/support/a-host'
import { aGuest, startApp, type RunningApp } from '../cloud/support/app'
import { aVisitor, type Visitor } from './browser'
import { addPerson, giveBack, goToTab, phoneField, PHONE_NUMBER, qrCode, signUpFor, signUpTwo } from './steps'

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

/** How often 消息 tells of a move, once it has told of the sign-up or that there is nothing. */
async function toldOfMoves(page: Page): Promise<number> {
  await page.goto('/messages')
  await page
    .getByText(/^(报名成功|还没有消息)$/)
    .first()
    .waitFor()
  return page.getByText('时间改了').count()
}

test('a session that its host moves is told of once to everyone affected, on the home too, and to nobody else', async () => {
  const [{ page: mine }, { page: theirs }, { page: stranger }] = [await visit(), await visit(), await visit()]
  await signUpTwo(mine)
  await signUpTwo(theirs)
  const move = {
    sessionId: 'community-clinic-0524-0900',
    startsAt: '2025-05-24T10:00:00+08:00',
    endsAt: '2025-05-24T11:00:00+08:00',
  }
  const host = await aHost(database, server.origin)
  await host.changeSession(move)
  await theirs.goto('/')
  await theirs.getByRole('button', { name: '场次有变动，请看一下 社区义诊' }).waitFor()
  expect(await toldOfMoves(mine)).toBe(1)
  expect(await toldOfMoves(theirs)).toBe(1)
  expect(await toldOfMoves(stranger)).toBe(0)
  await mine.getByText(/^原来 5月24日 周六 09:00–10:00$/).waitFor()
  await mine.getByText(/^改到 5月24日 周六 10:00–11:00$/).waitFor()

  // The same again, and every job once more, also from a second process.
  await host.changeSession(move)
  await tellWhatIsDue(database, move.sessionId, server.clock.now(), () => true)
  const failed: string[] = []
  const onError = (job: string) => failed.push(job)
  const again = startJobs({ database, clock: server.clock, isTold: () => true, onError })
  await again.stop()
  expect(failed).toEqual([])
  expect(await toldOfMoves(mine)).toBe(1)
  expect(await toldOfMoves(theirs)).toBe(1)

  // One keeps it, the other gives it back; both with one tap.
  await mine.getByRole('button', { name: '保留社区义诊' }).click()
  await mine.getByText('已保留').waitFor()
  await theirs.getByRole('button', { name: '退还名额，社区义诊' }).click()
  await theirs.getByRole('button', { name: '退掉', exact: true }).click()
  await theirs.getByText('报名已经退掉').or(theirs.getByText('已经退掉')).first().waitFor()
})

test('whoever erases everything leaves nothing on the phone but settings and the programme, and can begin anew', async () => {
  const { page } = await visit()
  await signUpTwo(page)
  await page.goto('/settings')
  await page.getByText('存在服务器上').waitFor()
  await page.getByRole('button', { name: '注销并删除我的全部数据' }).click()
  await page.getByRole('checkbox', { name: '我知道删了找不回来' }).click()
  await page.getByRole('button', { name: '注销并删除', exact: true }).click()
  await page.getByText('已删除：家人 2 位、报名 1 次、退还名额 2 个。').waitFor()
  const kept = await page.evaluate(() => Object.keys(localStorage).sort())
  expect(['availability', 'programme', 'settings']).toEqual(expect.arrayContaining(kept))
  await page.getByRole('button', { name: '回首页' }).click()
  await goToTab(page, '我的')
  await page.getByText('还没有报名').filter({ visible: true }).first().waitFor()
  await signUpTwo(page)
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
  const host = await aHost(database, server.origin)
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
