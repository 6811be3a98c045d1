import path from 'node:path'
import sharp from 'sharp'
import { routes, tabPages } from '@/routes'
import { type PageHandle, type SharePayload } from './runner'
import { type UnknownRecord } from './runner/values'
import { dist, finish, shared, start, visit } from './support/app'
import { activityOf, categories, edition } from './support/edition'
import { named, phone, sessions, signUp } from './support/steps'

const clinic = activityOf('community-clinic')
const health = categories.find(({ id }) => id === clinic.categoryId)!

afterEach(finish)

/** Width by height of a picture that a payload names; it has to be one of the package's files. */
async function ratioOf({ imageUrl }: UnknownRecord): Promise<number> {
  expect(imageUrl).toEqual(expect.stringMatching(/^\/.+\.(png|jpg)$/))
  const { width, height } = await sharp(path.join(dist, String(imageUrl))).metadata()
  return width / height
}

async function cardOf(page: PageHandle): Promise<{ card: SharePayload; moments: UnknownRecord }> {
  const card = await shared(page)
  const moments = page.shareTimeline()
  if (!moments) throw new Error(`${page.route} cannot be shared to Moments`)
  return { card, moments }
}

describe('an activity', () => {
  test('says what and when, leads to itself and has a picture of 5:4', async () => {
    const page = await visit(await start(), routes.activity(clinic.id))
    const { card } = await cardOf(page)
    expect(card.title).toContain(clinic.title)
    expect(card.title).toContain(clinic.period)
    expect(card.path).toBe(`/subpages/activity/index?id=${clinic.id}`)
    expect(await ratioOf(card)).toBeCloseTo(5 / 4)
  })

  test('goes to Moments with its own query and a square picture', async () => {
    const page = await visit(await start(), routes.activity(clinic.id))
    const { moments } = await cardOf(page)
    expect(moments).toMatchObject({ title: expect.stringContaining(clinic.title), query: `id=${clinic.id}` })
    expect(await ratioOf(moments)).toBe(1)
  })

  test('is the same from the button of its page', async () => {
    const page = await visit(await start(), routes.activity(clinic.id))
    await named(page, '转发').tap()
    await page.get('button[open-type=share]').tap()
    expect(page.shares[0]).toEqual(await shared(page))
  })
})

describe('home', () => {
  test('says which science week and when, and has a picture of 5:4', async () => {
    const { card, moments } = await cardOf(await visit(await start(), routes.home()))
    expect(card.title).toContain(edition.title)
    expect(card.title).toContain(edition.period.text)
    expect(card.path).toBe(routes.home())
    expect(await ratioOf(card)).toBeCloseTo(5 / 4)
    expect(moments).toMatchObject({ title: card.title, query: '' })
    await ratioOf(moments)
  })
})

describe('the list', () => {
  const filtered = routes.activities({ category: health.id })

  test('leads to the same filter', async () => {
    const { card, moments } = await cardOf(await visit(await start(), filtered))
    expect(card.path).toBe(filtered)
    expect(moments.query).toBe(`category=${health.id}`)
    const received = await (await start()).openShared(card.path)
    expect(received.query(`[aria-label="去掉“${health.title}”"]`)).not.toBeNull()
  })

  test('says what is shown and when', async () => {
    const { card } = await cardOf(await visit(await start(), filtered))
    expect(card.title).toContain(health.title)
    expect(card.title).toContain(edition.period.text)
  })

  test('has a picture of 5:4 for a chat and one for Moments', async () => {
    const { card, moments } = await cardOf(await visit(await start(), filtered))
    expect(await ratioOf(card)).toBeCloseTo(5 / 4)
    await ratioOf(moments)
  })

  test('carries what was searched for, also in Chinese', async () => {
    const sender = await visit(await start(), routes.activities())
    await sender.get('input').input('东湖')
    const { card } = await cardOf(sender)
    const received = await (await start()).openShared(card.path)
    expect(received.get('input').value).toBe('东湖')
    expect(received.text()).toContain('游东湖醋园')
  })
})

describe('what stays on the phone', () => {
  const secrets = ['外婆', '外公', phone, sessions.open]

  test('nothing of who signed up is in any payload', async () => {
    const app = await start()
    const ticket = await signUp(app, ['外婆', '外公'])
    const registration = String(ticket.instance.query.id)
    const pages = [
      () => app.tapTab(tabPages.home.path),
      () => app.tapTab(tabPages.activities.path),
      () => visit(app, routes.activity(clinic.id)),
      () => visit(app, routes.notice()),
    ]
    for (const open of pages) {
      const payload = JSON.stringify(await cardOf(await open()))
      for (const secret of [...secrets, registration]) expect(payload).not.toContain(secret)
    }
  })

  test('form, ticket, 行程 and 我的 cannot be forwarded', async () => {
    const app = await start()
    const form = await visit(app, routes.signUp(sessions.open))
    expect([await form.share(), form.shareTimeline()]).toEqual([null, null])
    const ticket = await signUp(app, ['外婆'])
    expect([await ticket.share(), ticket.shareTimeline()]).toEqual([null, null])
    for (const { path: tab } of [tabPages.schedule, tabPages.me]) {
      const page = await app.tapTab(tab)
      expect([await page.share(), page.shareTimeline()]).toEqual([null, null])
    }
  })
})
