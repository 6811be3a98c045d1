import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium as playwright, type Browser } from 'playwright-core'

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

/** The Chromium that npm brought, or the one at CHROMIUM_PATH; `flags` are further ones of its command line. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  const installed: Installed = own
    ? { executablePath: own, args: ['--no-sandbox'] }
    : await packagedChromium()
  return playwright.launch({
    executablePath: installed.executablePath,
    args: [...installed.args, ...flags],
    env: { ...process.env, ...installed.env },
    headless: true,
  })
}
