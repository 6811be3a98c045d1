import type { Page } from 'playwright-core'
import { builtSite } from './site'
import { goToTab, qrCode, signUpFor, takeFewer, waitAndTakeFewer } from './steps'

const site = builtSite()

const CLINIC = 'community-clinic-0524-0900'
const text = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()
const codeOf = async (page: Page) =>
  /编号 (.+)$/.exec((await qrCode(page).getAttribute('aria-label')) ?? '')?.[1]

test('a party for which there is no room waits, takes one fewer, is offered the places and confirms them', async () => {
  const { page } = await site.visit()
  await waitAndTakeFewer(page)
  await text(page, /^[12]:\d\d:\d\d$/).waitFor()
  await page.getByRole('button', { name: '确认，3 人都去' }).click()
  await qrCode(page).waitFor()
  await text(page, '我、奶奶、爷爷 · 3 人').waitFor()
})

test('an offer that nobody answers in time says what became of it, and how to wait again', async () => {
  const { page } = await site.visit()
  await page.clock.install()
  const offer = await waitAndTakeFewer(page)
  await page.clock.fastForward('02:01:00')
  await text(page, '没有确认').waitFor()
  await text(page, /名额给了下一组/).waitFor()
  expect(await page.getByRole('button', { name: '确认，3 人都去' }).count()).toBe(0)
  await page.getByRole('button', { name: '再报这一场' }).waitFor()
  expect(page.url()).toBe(offer)
})

test('each of a party has a code of their own, and a smaller party keeps theirs', async () => {
  const { page } = await site.visit()
  await signUpFor(page, CLINIC, ['我', '奶奶', '爷爷'])
  await qrCode(page).waitFor()
  const whole = await codeOf(page)
  await page.getByRole('radio', { name: '每人一张' }).click()
  await page.getByRole('radio', { name: '爷爷', exact: true }).click()
  expect(await codeOf(page)).toBe(`${String(whole)}-3`)
  await takeFewer(page, ['奶奶'])
  await text(page, '我、爷爷 · 2 人').waitFor()
  await page.getByRole('radio', { name: '每人一张' }).click()
  await page.getByRole('radio', { name: '爷爷', exact: true }).click()
  expect(await codeOf(page)).toBe(`${String(whole)}-3`)
})

test('my week warns of too little time between two sessions, and one tap changes to another one', async () => {
  const { page } = await site.visit()
  await signUpFor(page, CLINIC, ['我'])
  await signUpFor(page, 'donghu-vinegar-0524-1000', ['我'], ['我'])
  await page.goto('/')
  await goToTab(page, '行程')
  await text(page, /公交约 \d+ 分钟，紧接着，会迟到/).waitFor()
  await page.getByRole('button', { name: '换到 5月31日 周六 10:00' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '换过去' }).click()
  await page.getByRole('button', { name: /^5月31日 周六 10:00，游东湖醋园，已报名/ }).waitFor()
  expect(await page.getByText('会迟到').filter({ visible: true }).count()).toBe(0)
})
