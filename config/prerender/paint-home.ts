import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compress } from '../compress'
import { writeWorker } from '../offline/write-worker'
import { paintedHome } from './index'
import { soonAsked, withPreloads } from './preloads'

/** Paints a built page's home ahead if it can; says why where it cannot. */
export async function paintHome(folder: string, take?: Parameters<typeof paintedHome>[1]): Promise<void> {
  const file = path.join(folder, 'index.html')
  const plain = readFileSync(file, 'utf8')
  try {
    const { html, scriptHash } = await paintedHome(folder, take)
    writeFileSync(path.join(folder, 'csp-script-src.txt'), `'${scriptHash}'\n`)
    writeFileSync(file, html)
  } catch (error) {
    writeFileSync(file, withPreloads(plain, soonAsked(folder, 'home')))
    console.warn(
      `The home page is not painted ahead: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** What has to know every file of a built page: the worker that keeps them, and their compressed copies. */
export async function release(folder: string): Promise<void> {
  writeWorker(folder)
  await compress(folder)
}
