import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'

/**
 * Flags of the packaged browser that would change what is tested: they switch off the same-origin policy, and put
 * everything into one process, which a second context crashes.
 */
const UNWANTED = new Set(['--disable-web-security', '--allow-running-insecure-content', '--single-process'])

/** A machine without Chromium's libraries gets those that the package brings for Amazon's bare containers. */
function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')
  } catch {
    return false
  }
}

/** Unpacks those libraries and says where. */
function broughtLibraries(): string {
  const folder = path.join(os.tmpdir(), 'science-week-chromium-libs')
  mkdirSync(folder, { recursive: true })
  const packed = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br')
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(packed)) })
  return path.join(folder, 'lib')
}

interface Installed {
  readonly executablePath: string
  readonly args: readonly string[]
  readonly env?: Record<string, string>
}

async function packagedChromium(): Promise<Installed> {
  const { default: packaged } = await import('@sparticuz/chromium')
  // Drawing in software through a graphics card's interface takes two seconds more at each page.
  packaged.setGraphicsMode = false
  const executablePath = await packaged.executablePath()
  const args = packaged.args.filter((flag) => !UNWANTED.has(flag))
  if (!lacksLibraries(executablePath)) return { executablePath, args }
  return { executablePath, args, env: { LD_LIBRARY_PATH: broughtLibraries() } }
}

/** The Chromium that npm brought, or the one at CHROMIUM_PATH. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  const installed: Installed = own
    ? { executablePath: own, args: ['--no-sandbox'] }
    : await packagedChromium()
  return playwright.launch({
    executablePath: installed.executablePath,
    args: [...installed.args],
    env: { ...process.env, ...installed.env },
    headless: true,
  })
}

/** A visitor's browser: what it asked for elsewhere and what it complained about are kept for the test to judge. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  readonly foreignRequests: string[]
  readonly complaints: string[]
}

export const PHONE = { width: 375, height: 812 }
export const DESKTOP = { width: 1280, height: 800 }

/** What the device remembers of an earlier visit, and how it shows things. */
export type VisitorOptions = Pick<
  BrowserContextOptions,
  'colorScheme' | 'deviceScaleFactor' | 'storageState' | 'viewport'
>

/** Somebody who, unless told otherwise, has never been here before. */
export async function aVisitor(
  browser: Browser,
  origin: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: PHONE,
    baseURL: origin,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  })
  // Shorter than a test may take, so that it says what it waited for.
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const foreignRequests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) foreignRequests.push(url)
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { context, page, foreignRequests, complaints }
}

/** Makes the window as tall as the page that scrolls in it, so that all of it is in sight. */
export async function showWhole(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? PHONE
  const hidden = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('.taro_page')].find(({ clientHeight }) => clientHeight > 0)
    return shown ? shown.scrollHeight - shown.clientHeight : 0
  })
  await page.setViewportSize({ width, height: height + hidden })
}
