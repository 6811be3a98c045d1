import activitiesFile from '@edition/activities.json'
import itemsFile from '@edition/items.json'
import sharp from 'sharp'
import { goBack } from './steps'
import { builtSite } from './site'

const site = builtSite()

const { activities } = activitiesFile
const contest = '/activity/robot-contest'

const contentOf = (html: string, property: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${property}" content="([^"]*)"`).exec(html)?.[1]

const periodOf = (section: string) =>
  itemsFile.items.find(({ quote }) => quote.section === section)?.period.text

test.each(activities)('a preview of a link to $id is about it, without any script', async (activity) => {
  const answer = await fetch(`${site.origin()}/activity/${activity.id}`, { redirect: 'error' })
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toBe(`${activity.title} · 科技周`)
  expect(contentOf(html, 'og:title')).toBe(`${activity.title} · 科技周`)
  expect(contentOf(html, 'og:description')).toContain(periodOf(activity.item))
  expect(contentOf(html, 'description')).toBe(contentOf(html, 'og:description'))
  expect(contentOf(html, 'twitter:card')).toBe('summary_large_image')
  const address = `/activity/${activity.id}`
  expect(contentOf(html, 'og:url')?.endsWith(address)).toBe(true)
  expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.endsWith(address)).toBe(true)
  const picture = await fetch(new URL(contentOf(html, 'og:image') ?? '', site.origin()))
  const { width, height } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
  expect([String(width), String(height)]).toEqual([
    contentOf(html, 'og:image:width'),
    contentOf(html, 'og:image:height'),
  ])
})

test('the same address opens the activity in the app, and stays', async () => {
  const { page } = await site.visit()
  await page.goto(contest)
  await page.getByRole('heading', { name: '青少年机器人竞赛' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(contest)
  await page.waitForFunction(() => document.title === '青少年机器人竞赛 · 科技周')
})

test('in the app too each activity has its address, and back leads back', async () => {
  const { page } = await site.visit()
  await page.goto(contest)
  await page.getByRole('button', { name: /^科技创意手工坊，/ }).click()
  await page.waitForURL(/\/activity\/maker-workshop\?session=/)
  await page.getByRole('heading', { name: '科技创意手工坊' }).first().waitFor()
  await page.waitForFunction(() => document.title.startsWith('科技创意手工坊'))
  await page.goBack()
  await page.waitForURL(contest)
  await page.waitForFunction(() => document.title.startsWith('青少年机器人竞赛'))
})

test('somebody who came by a link goes back to the home page', async () => {
  const { page } = await site.visit()
  await page.goto(contest)
  await page.getByRole('heading', { name: '青少年机器人竞赛' }).waitFor()
  await goBack(page)
  await page.getByRole('heading', { name: '今天还来得及' }).waitFor()
})

test.each(['/activity?id=robot-contest', '/activity/robot-contest/'])(
  '%s leads there as well',
  async (old) => {
    const { page } = await site.visit()
    await page.goto(old)
    await page.getByRole('heading', { name: '青少年机器人竞赛' }).waitFor()
  },
)

test('an activity that is not there says so', async () => {
  const { page } = await site.visit()
  await page.goto('/activity/no-such')
  await page.getByText('没有这项活动').waitFor()
})
