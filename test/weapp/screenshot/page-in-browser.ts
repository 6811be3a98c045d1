import fs from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page, Route } from 'playwright-core'
import type { MiniApp } from '../runner/index'
import { PackageFiles } from '../runner/package-files'
import { pageDocument } from './page-document'
import { phoneDocument } from './phone-document'

const ORIGIN = 'http://weapp.local'

/** A phone's window, in px. */
export const SCREEN = { width: 375, height: 812 }

/** Opens the page on screen, in its phone, as a page of a browser; the caller closes it. */
export async function openInBrowser(context: BrowserContext, app: MiniApp, dist: string): Promise<Page> {
  const files = new PackageFiles(dist)
  const phone = phoneDocument(app, files)
  const page = pageDocument(app.currentPage.instance, (file) => files.read(file), phone.hasTabBar)
  const tab = await context.newPage()
  await tab.route('**/*', (route) => serve(route, files.dist, { '/': phone.html, '/__page__': page }))
  await tab.goto(`${ORIGIN}/`, { waitUntil: 'load' })
  return tab
}

/** Nothing leaves the machine: files of the package are served, everything else is not there. */
async function serve(route: Route, dist: string, documents: Record<string, string>): Promise<void> {
  const url = new URL(route.request().url())
  const document = documents[url.pathname]
  if (url.origin !== ORIGIN) return route.fulfill({ status: 404, body: '' })
  if (document !== undefined) return route.fulfill({ contentType: 'text/html', body: document })
  const file = path.join(dist, decodeURIComponent(url.pathname))
  const isThere = file.startsWith(`${dist}${path.sep}`) && fs.existsSync(file) && fs.statSync(file).isFile()
  return isThere ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' })
}
