import path from 'node:path'
import { type Route } from '@/routes'
import {
  launch,
  type EntryOptions,
  type LaunchOptions,
  type MiniApp,
  type PageHandle,
  type SharePayload,
} from '../runner'
import { parseUrl } from '../runner/page-stack'

export const dist = path.join(__dirname, '../../../dist/weapp')

/** The same over an edition of ten thousand activities, see config/grow-edition.ts. */
export const manyDist = path.join(__dirname, '../../../dist/many/weapp')

/** The one that asks a server. */
export const cloudDist = path.join(__dirname, '../../../dist/cloud/weapp')

/** Where somebody came from. */
export const scenes = { chat: 1007, moments: 1154 } as const

const running: MiniApp[] = []

/** Starts the built mini program; `finish` in afterEach stops it. */
export async function start(options: LaunchOptions = {}, from = dist): Promise<MiniApp> {
  const app = await launch(from, options)
  running.push(app)
  return app
}

/** Stops whatever was started and says what it had to complain about. */
export async function closeAll(): Promise<readonly string[]> {
  const apps = running.splice(0)
  for (const app of apps) await app.close()
  return apps.flatMap((app) => app.problems())
}

/** Stops what a test started; a healthy run has nothing to complain about. */
export async function finish(): Promise<void> {
  expect(await closeAll()).toEqual([])
}

/** Opens a page by its address: cold in an app just started, else as a link inside the app would. */
export function visit(app: MiniApp, target: Route, entry: EntryOptions = {}): Promise<PageHandle> {
  const { path: route, query } = parseUrl(target)
  return app.open(route.slice(1), query, entry)
}

/** What the page gives WeChat to forward; a page that cannot be forwarded fails the test. */
export async function shared(page: PageHandle): Promise<SharePayload> {
  const payload = await page.share()
  if (!payload) throw new Error(`${page.route} cannot be forwarded`)
  return payload
}
