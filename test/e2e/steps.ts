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

/**
 * Chooses these adults in the form of a session, those who are new to the household by adding them, and sends it.
 * @param clashing those who have something else at that time, and go all the same
 */
export async function signUpFor(
  page: Page,
  session: string,
  names: readonly string[],
  clashing: readonly string[] = [],
): Promise<void> {
  await page.goto(`/sign-up?session=${session}`)
  await page.getByRole('button', { name: '添家人', exact: true }).waitFor()
  for (const name of names) {
    const row = person(page, name)
    if (await row.isVisible()) await row.click()
    else await addPerson(page, name)
  }
  for (const name of clashing) await page.getByRole('button', { name: `${name}仍要报` }).click()
  await toConsent(page)
  await phoneField(page).fill(PHONE_NUMBER)
  await page.getByRole('button', { name: /^(确认报名|排候补)$/ }).click()
  await page.waitForURL(/\/ticket\?/)
}

/**
 * A party of four waits at 游东湖醋园 on Saturday at ten, which has three places left, takes one fewer, and is offered them;
 * gives back the address of their page.
 */
export async function waitAndTakeFewer(page: Page): Promise<string> {
  await signUpFor(page, 'donghu-vinegar-0524-1000', ['我', '奶奶', '爷爷', '姑姑'])
  await page.getByText('下一个就是你们').waitFor()
  await takeFewer(page, ['姑姑'])
  await page.getByText('3 人，全部有位').waitFor()
  return page.url()
}

/** Takes these out of the party of the page. */
export async function takeFewer(page: Page, leaving: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^少去几个人/ }).click()
  const sheet = page.getByRole('dialog', { name: '谁还去？' })
  for (const name of leaving) await sheet.getByRole('checkbox', { name: new RegExp(`^${name} `) }).click()
  await sheet.getByRole('button', { name: /^改成 / }).click()
  await sheet.waitFor({ state: 'hidden' })
}

/** Gives back what stands on a ticket's page. */
export async function giveBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: '去不了，退还名额' }).click()
  await page.getByRole('button', { name: '退还', exact: true }).click()
  await page.getByText('这次报名已经退掉').waitFor()
}
