import type { Browser } from 'playwright-core'
import { serve } from '../../config/serve'
import { webRoutes } from '../../src/routes'
import { aVisitor, launchBrowser } from './browser'

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  site = await serve(0)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

test.each(Object.values(webRoutes))('%s opens by its address and keeps it', async (address) => {
  const visitor = await aVisitor(browser, site.url)
  await visitor.page.goto(address)
  await visitor.page.waitForSelector('.taro_page')
  expect(new URL(visitor.page.url()).pathname).toBe(address)
  expect(visitor.foreignRequests).toEqual([])
  expect(visitor.complaints).toEqual([])
  await visitor.context.close()
})

test.each(['/js/gone.js', '/assets/gone.png'])('%s is not there, and the server says so', async (address) => {
  const answer = await fetch(`${site.url}${address}`)
  expect(answer.status).toBe(404)
})
