import type { Page } from 'playwright-core'
import { builtSite } from './site'
import { addPerson, consent, goBack, goToTab, person, phoneField, PHONE_NUMBER, qrCode } from './steps'

const site = builtSite()

const clinic = (page: Page) => page.getByRole('button', { name: /^社区义诊，周六 09:00–10:00 .*迎泽区/ })
const mine = (page: Page) => page.getByRole('button', { name: /^社区义诊，5月24日 周六 09:00–10:00，/ })
const text = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()

async function fillForTwo(page: Page): Promise<void> {
  await addPerson(page, '妈妈')
  await addPerson(page, '外婆')
  await phoneField(page).fill(PHONE_NUMBER)
}

/** Two places on Saturday morning, as in the first test but straight from the address. */
async function signUpForTwo(page: Page): Promise<void> {
  await page.goto('/sign-up?session=community-clinic-0524-0900')
  await fillForTwo(page)
  await page.getByRole('button', { name: '确认报名' }).click()
  await qrCode(page).waitFor()
}

test('a citizen finds the free clinic, takes two places, and gives them back', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  await page.getByRole('button', { name: /^卫生健康，/ }).click()
  await text(page, '15 场 · 8 项活动').waitFor()
  expect(await clinic(page).getAttribute('aria-label')).toContain('余 42 位')
  await clinic(page).click()

  await page.getByRole('button', { name: '报名 · 余 42 位' }).click()
  await fillForTwo(page)
  await text(page, '占 2 个名额').waitFor()
  await page.getByRole('button', { name: '确认报名' }).click()

  await qrCode(page).waitFor()
  await text(page, '报上了，这是你们的票').waitFor()
  await text(page, '妈妈、外婆 · 2 人').waitFor()
  const code = /编号 (.+)$/.exec((await qrCode(page).getAttribute('aria-label')) ?? '')?.[1]
  expect(code).toBeDefined()
  await text(page, code!).waitFor()

  await goBack(page)
  await page.getByRole('button', { name: '出示票' }).waitFor()
  await goBack(page)
  await page.getByRole('button', { name: /^社区义诊，.*已报名 · 2 人/ }).waitFor()
  await goToTab(page, '我的')
  await mine(page).click()
  await page.getByRole('button', { name: '去不了，退还名额' }).click()
  const question = page.getByRole('alertdialog', { name: '退还名额？' })
  await question.getByRole('button', { name: '退还', exact: true }).click()
  await text(page, '已取消').waitFor()
  await text(page, '名额已退还').waitFor()
  expect(await qrCode(page).count()).toBe(0)

  await goBack(page)
  await page.getByRole('button', { name: /^社区义诊，.*已取消/ }).waitFor()
  await goToTab(page, '活动')
  await page.getByRole('button', { name: /^社区义诊，周六 09:00–10:00 .*余 42 位/ }).waitFor()
})

test('a reload in the middle of the form keeps who goes, the consent and the telephone number', async () => {
  const { page } = await site.visit()
  await page.goto('/sign-up?session=robot-contest-0531-0900')
  await addPerson(page, '妈妈')
  await addPerson(page, '小满', 2013)
  await person(page, '小满')
    .and(page.getByRole('checkbox', { checked: true }))
    .waitFor()
  await consent(page).click()
  await phoneField(page).fill(PHONE_NUMBER)

  await page.reload()
  await person(page, '小满')
    .and(page.getByRole('checkbox', { checked: true }))
    .waitFor()
  await consent(page)
    .and(page.getByRole('checkbox', { checked: true }))
    .waitFor()
  expect(await phoneField(page).inputValue()).toBe(PHONE_NUMBER)
  await text(page, '占 1 个名额').waitFor()
})

test('a reload of the ticket shows the same ticket', async () => {
  const { page } = await site.visit()
  await signUpForTwo(page)
  const before = await qrCode(page).getAttribute('aria-label')
  await page.reload()
  await qrCode(page).waitFor()
  expect(await qrCode(page).getAttribute('aria-label')).toBe(before)
  await text(page, '妈妈、外婆 · 2 人').waitFor()
})

test('whoever comes to a full contest queues behind those who came before', async () => {
  const { page } = await site.visit()
  await page.goto('/activity?id=robot-contest&session=robot-contest-0531-1400')
  await text(page, '已满，可候补，前面 2 组').waitFor()
  await page.getByRole('button', { name: '排候补' }).click()
  await text(page, '前面 2 组在候补。排上候补，有人退出时按先后轮到。').waitFor()
  await addPerson(page, '妈妈')
  await addPerson(page, '小满', 2013)
  await consent(page).click()
  await phoneField(page).fill(PHONE_NUMBER)
  await page.getByRole('button', { name: '排候补' }).click()
  await text(page, '候补第 3 组').waitFor()
  await text(page, '前面还有 2 组').waitFor()
  expect(await qrCode(page).count()).toBe(0)
})

test('a session without places or waiting list says so and offers other ones', async () => {
  const { page } = await site.visit()
  await page.goto('/sign-up?session=donghu-vinegar-0524-1430')
  await text(page, '这一场报满了').waitFor()
  expect(await page.getByRole('button', { name: '确认报名' }).count()).toBe(0)
  await page.getByRole('button', { name: '看这项活动' }).waitFor()
  await page.getByRole('button', { name: /^5月24日 周六 10:00–11:30/ }).click()
  await page.getByRole('button', { name: '确认报名' }).waitFor()
})

test('a shared link opens its activity, and the way back from there is the home page', async () => {
  const { page } = await site.visit()
  await page.goto('/activity?id=robot-contest')
  await page.getByRole('heading', { name: '青少年机器人竞赛' }).waitFor()
  await goBack(page)
  await page.getByRole('heading', { name: '今天还来得及' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('every page says that this is a demonstration, and on which day', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  await text(page, /^演示数据 · 时钟为2025年5月20日 周二 08:0\d$/).waitFor()
  await goToTab(page, '行程')
  await text(page, /^演示数据 · 时钟为2025年5月20日/).waitFor()
})

test('the search on the home page finds while one types', async () => {
  const { page } = await site.visit()
  await page.goto('/')
  await page.getByRole('button', { name: '搜活动、单位、地点' }).click()
  const field = page.getByPlaceholder('搜活动、单位、地点')
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
  await page.keyboard.type('机器人')
  await page
    .getByRole('button', { name: /^青少年机器人竞赛，/ })
    .first()
    .waitFor()
  expect(await field.inputValue()).toBe('机器人')
  expect(await page.getByRole('button', { name: /^社区义诊，/ }).count()).toBe(0)
})
