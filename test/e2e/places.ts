import type { Page } from 'playwright-core'
import type { Household } from './household'
import { consent, person, qrCode, toConsent } from './steps'

/** A screen of the app: its address, and what to do and wait for there. */
export interface Place {
  readonly name: string
  address(household: Household): string
  /** Resolves once the screen shows all it has to show. */
  arrive(page: Page): Promise<void>
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first().waitFor()
const at = (address: string) => () => address

/** The screens that everybody meets. */
export const places: readonly Place[] = [
  { name: 'home', address: at('/'), arrive: (page) => heading(page, '本周末') },
  {
    name: 'list',
    address: at('/activities'),
    arrive: (page) =>
      page
        .getByText(/项活动$/)
        .first()
        .waitFor(),
  },
  {
    name: 'detail',
    address: at('/activity/robot-contest'),
    async arrive(page) {
      await heading(page, '青少年机器人竞赛')
      await page.locator('.venue-map .leaflet-marker-icon').first().waitFor()
    },
  },
  {
    name: 'poster',
    address: at('/poster?id=robot-contest'),
    arrive: (page) => page.getByRole('img', { name: /^海报：/ }).waitFor(),
  },
  {
    name: 'form',
    address: at('/sign-up?session=vaccines-0525-0930'),
    async arrive(page) {
      await person(page, '外婆').click()
      await page.getByText(/^占 1 个名额$|^1 个人都有位置/).waitFor()
    },
  },
  {
    name: 'form-child',
    address: at('/sign-up?session=robot-contest-0531-0900'),
    async arrive(page) {
      await person(page, '小满')
        .and(page.getByRole('checkbox', { checked: true }))
        .waitFor()
      await toConsent(page)
      await consent(page).click()
      await consent(page)
        .and(page.getByRole('checkbox', { checked: true }))
        .waitFor()
    },
  },
  { name: 'ticket', address: ({ ticket }) => ticket, arrive: (page) => qrCode(page).waitFor() },
  {
    name: 'schedule',
    address: at('/schedule'),
    arrive: (page) => page.getByRole('button', { name: /^下一场/ }).waitFor(),
  },
  {
    name: 'me',
    address: at('/me'),
    arrive: (page) => page.getByRole('button', { name: /^社区义诊，/ }).waitFor(),
  },
  { name: 'notice', address: at('/notice'), arrive: (page) => page.getByText('活动主题').waitFor() },
]
