import { routes } from '@/routes'
import { type MiniApp, type NodeHandle, type PageHandle } from '../runner'
import { visit } from './app'

/** Sessions of the edition that the suites rely on; test/weapp/support/edition.ts has the activities. */
export const sessions = {
  /** 社区义诊 with many places left */
  open: 'community-clinic-0524-0900',
  /** 生命的诞生, at the same time as the open one */
  sameTime: 'birth-of-life-0524-0930',
  /** 青少年机器人竞赛, for children, with places left */
  children: 'robot-contest-0531-0900',
  /** 青少年机器人竞赛, full, two parties waiting */
  waiting: 'robot-contest-0531-1400',
  /** 游东湖醋园, with three places left and a waiting list */
  threeLeft: 'donghu-vinegar-0524-1000',
  /** 游东湖醋园, full, without a waiting list */
  full: 'donghu-vinegar-0524-1430',
} as const

export const phone = '13800138000'

/** The element that a screen reader calls by this name. */
export const named = (page: PageHandle, name: string): NodeHandle => page.get(`[aria-label="${name}"]`)

export const press = (page: PageHandle, text: string | RegExp): Promise<void> => page.findByText(text).tap()

/** Fills in the sheet that asks for somebody's name and saves it; of a child it also asks the birth year. */
export async function fillPerson(page: PageHandle, name: string, birthYear?: number): Promise<void> {
  if (birthYear !== undefined) await named(page, '孩子').tap()
  await named(page, '名字或昵称').input(name)
  if (birthYear !== undefined) await named(page, '出生年份').input(String(birthYear))
  await named(page, '存好').tap()
}

export async function addPerson(page: PageHandle, name: string, birthYear?: number): Promise<void> {
  await named(page, '添家人').tap()
  await fillPerson(page, name, birthYear)
}

export const typePhone = (page: PageHandle, number = phone): Promise<void> =>
  named(page, '手机号').input(number)

/** The row of somebody of the household in the form. */
export function rowOf(page: PageHandle, name: string): NodeHandle {
  const row = page
    .queryAll('[aria-role=checkbox]')
    .find(({ attrs }) => String(attrs['aria-label']).startsWith(`${name} `))
  if (!row) throw new Error(`${name} does not stand in the form:\n${page.text()}`)
  return row
}

export const isChosen = (page: PageHandle, name: string): boolean =>
  rowOf(page, name).attrs['aria-checked'] === 'true'

export const consentBox = (page: PageHandle): NodeHandle => {
  const box = page
    .queryAll('[aria-role=checkbox]')
    .find(({ attrs }) => String(attrs['aria-label']).includes('监护人'))
  if (!box) throw new Error(`nobody is asked for consent:\n${page.text()}`)
  return box
}

/** Goes on to consent and telephone, which 长辈版 asks for on a page of their own. */
export async function toConsent(form: PageHandle): Promise<void> {
  await form.queryAll('[aria-label="下一步"]')[0]?.tap()
}

/** Signs grown-ups up for the open session and gives back their ticket page. */
export async function signUp(app: MiniApp, names: readonly string[]): Promise<PageHandle> {
  const form = await visit(app, routes.signUp(sessions.open))
  for (const name of names) await addPerson(form, name)
  await toConsent(form)
  await typePhone(form)
  await named(form, '确认报名').tap()
  return app.currentPage
}

/** The places that the page says are left. */
export function placesLeft(page: PageHandle): number {
  const said = /余 (\d+) 位/.exec(page.text())?.[1]
  if (said === undefined) throw new Error(`no places are named:\n${page.text()}`)
  return Number(said)
}

/**
 * A party of four waits at 游东湖醋园, which has three places left, takes one fewer, and is offered them; gives back the page
 * that says so.
 */
export async function waitAndTakeFewer(app: MiniApp): Promise<PageHandle> {
  const form = await visit(app, routes.signUp(sessions.threeLeft))
  for (const name of ['我', '奶奶', '爷爷', '姑姑']) await addPerson(form, name)
  await toConsent(form)
  await typePhone(form)
  await named(form, '排候补').tap()
  const page = app.currentPage
  await press(page, '少去几个人')
  await rowOf(page, '姑姑').tap()
  await named(page, '改成 3 人去，1 人不去').tap()
  return page
}
