import type { Page } from 'playwright-core'
import { builtSite } from './site'
import { addPerson, consent, person, phoneField, PHONE_NUMBER, qrCode } from './steps'

const site = builtSite()

const DOCTOR = '/sign-up?session=little-doctor-0531-0930'
const CONTEST = '/sign-up?session=robot-contest-0531-0900'

const text = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const chosen = (page: Page, name: string) =>
  person(page, name).and(page.getByRole('checkbox', { checked: true }))

/** A family of four whose children play doctor on Saturday morning. */
async function aFamilyAtTheDoctor(page: Page): Promise<void> {
  await page.goto(DOCTOR)
  await addPerson(page, '小满', 2016)
  await addPerson(page, '小雨', 2013)
  await addPerson(page, '妈妈')
  await addPerson(page, '爸爸')
  await consent(page).click()
  await phoneField(page).fill(PHONE_NUMBER)
  await button(page, '确认报名').click()
  await qrCode(page).waitFor()
  await text(page, '小满、小雨 · 2 人').waitFor()
}

test('a family of four meets a clash at the robotics contest and moves both children together', async () => {
  const { page } = await site.visit()
  await aFamilyAtTheDoctor(page)
  await page.goto(CONTEST)
  await text(page, '成人 · 可以陪同，不用报名').waitFor()
  await person(page, '小满').click()
  await person(page, '小雨').click()
  await text(page, '和另一场撞时间').waitFor()
  await text(page, /已报“我是小医生”角色扮演，09:30–11:00，.*万柏林区.*坐公交约 \d+ 分钟/).waitFor()

  await button(page, '改到 6月1日 09:00（2 人一起）').click()
  await text(page, '6月1日 周日').waitFor()
  await chosen(page, '小满').waitFor()
  await chosen(page, '小雨').waitFor()
  expect(await page.getByText('撞时间').filter({ visible: true }).count()).toBe(0)
  expect(await phoneField(page).inputValue()).toBe(PHONE_NUMBER)
  await consent(page).click()
  await button(page, '确认报名').click()
  await qrCode(page).waitFor()
  await text(page, '小满、小雨 · 2 人').waitFor()
  await text(page, /^6月1日/).waitFor()
})

test('a clash that is meant so, and the step in 长辈版, outlive a reload', async () => {
  const { page } = await site.visit()
  await aFamilyAtTheDoctor(page)
  await page.evaluate(() =>
    localStorage.setItem('settings', JSON.stringify({ theme: 'system', isElder: true })),
  )
  await page.goto(CONTEST)
  await person(page, '小满').click()
  await button(page, '下一步').click()
  await text(page, '小满撞时间，换一场还是仍要报？').waitFor()
  await button(page, /^小满仍要报/).click()
  await text(page, '撞时间，仍要报').waitFor()
  await button(page, '下一步').click()
  await text(page, '第 2 步，共 2 步').waitFor()
  await page.getByRole('button', { name: '爸爸' }).click()

  await page.reload()
  await text(page, '第 2 步，共 2 步').waitFor()
  await page.getByRole('checkbox', { name: /^我是小满的监护人（爸爸）/ }).waitFor()
  await button(page, '上一步').click()
  await text(page, '撞时间，仍要报').waitFor()
  await chosen(page, '小满').waitFor()
})
