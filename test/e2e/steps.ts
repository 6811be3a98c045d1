import type { Locator, Page } from 'playwright-core'

/** The tab bar at the foot of the four main pages. */
export async function goToTab(page: Page, name: '首页' | '活动' | '行程' | '我的'): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
}

/** The button in the app's own bar, not the browser's. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: '返回', exact: true }).click()
}

/** Adds somebody in the sheet of the sign-up form, which then chooses them. A child has a birth year. */
export async function addPerson(page: Page, name: string, birthYear?: number): Promise<void> {
  await page.getByRole('button', { name: '添家人', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: '添家人' })
  if (birthYear !== undefined) {
    await sheet.getByRole('radio', { name: '孩子' }).click()
    await sheet.getByPlaceholder('比如 2016').fill(String(birthYear))
  }
  await sheet.getByPlaceholder('比如 我、奶奶、小满').fill(name)
  await sheet.getByRole('button', { name: '存好' }).click()
  await sheet.waitFor({ state: 'hidden' })
}

export const person = (page: Page, name: string): Locator =>
  page.getByRole('checkbox', { name: new RegExp(`^${name} `) })

/** Goes on to consent and telephone, which 长辈版 asks for on a page of their own. */
export async function toConsent(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: '下一步' })
  if (await next.isVisible()) await next.click()
}

export const consent = (page: Page): Locator => page.getByRole('checkbox', { name: /^我是.+的监护人/ })

export const phoneField = (page: Page): Locator => page.getByPlaceholder('11 位手机号')

/** A fixture's number: 199 0000 is not given out. */
export const PHONE_NUMBER = '19900000000'

export const qrCode = (page: Page): Locator => page.getByRole('img', { name: /^入场二维码/ })

/** Signs two adults up at the free clinic and waits for their ticket. */
export async function signUpTwo(page: Page): Promise<void> {
  await page.goto('/sign-up?session=community-clinic-0524-0900')
  await addPerson(page, '妈妈')
  await addPerson(page, '外婆')
  await phoneField(page).fill(PHONE_NUMBER)
  await page.getByRole('button', { name: '确认报名' }).click()
  await qrCode(page).waitFor()
}
