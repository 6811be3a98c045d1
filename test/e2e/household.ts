import type { Browser, Page } from 'playwright-core'
import { aVisitor, type VisitorOptions } from './browser'
import { addPerson, signUpTwo } from './steps'

export type Kept = Exclude<NonNullable<VisitorOptions['storageState']>, string>

/** A device whose owner has used the app before. */
export interface Household {
  /** What the device remembers. */
  readonly kept: Kept
  /** The address of their ticket. */
  readonly ticket: string
}

/** A device that has never been here. */
export const newcomer: Household = { kept: { cookies: [], origins: [] }, ticket: '' }

/** Two adults and a child; the adults have places at the free clinic. */
async function signUp(page: Page): Promise<string> {
  await signUpTwo(page)
  const { pathname, search } = new URL(page.url())
  await page.goto('/sign-up?session=robot-contest-0531-0900')
  await addPerson(page, '小满', 2013)
  return `${pathname}${search}`
}

/** Made by using the app, so that nothing here knows how it stores things. */
export async function aHousehold(browser: Browser, origin: string): Promise<Household> {
  const { context, page } = await aVisitor(browser, origin)
  const ticket = await signUp(page)
  const kept = await context.storageState()
  await context.close()
  return { kept, ticket }
}

/** Ways to show the app. 长辈版 is switched on as its own setting keeps it. */
export type Look = 'light' | 'dark' | 'elder'

/** The same device with another look. */
export function shownAs(
  { kept }: Household,
  look: Look,
  origin: string,
): { readonly colorScheme: 'light' | 'dark'; readonly storageState: Kept } {
  const settings = { name: 'settings', value: JSON.stringify({ theme: 'system', isElder: look === 'elder' }) }
  const before = kept.origins.flatMap(({ localStorage }) => localStorage)
  const localStorage = [...before.filter(({ name }) => name !== settings.name), settings]
  return {
    colorScheme: look === 'dark' ? 'dark' : 'light',
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  }
}
