import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'
import { compress } from '../../compress'
import { writeWorker } from '../../offline/write-worker'
import { paintedHome } from '../../prerender'
import { soonAsked, withPreloads } from '../../prerender/preloads'
import { isForTests } from '../paths'

/** Paints the home page ahead if it can; says why where it cannot. */
async function home(folder: string, plain: string): Promise<string> {
  const unpainted = withPreloads(plain, soonAsked(folder, 'home'))
  if (process.env.TARO_APP_API_BASE) return unpainted
  try {
    const { html, scriptHash } = await paintedHome(folder)
    writeFileSync(path.join(folder, 'csp-script-src.txt'), `'${scriptHash}'\n`)
    return html
  } catch (error) {
    console.warn(
      `The home page is not painted ahead: ${error instanceof Error ? error.message : String(error)}`,
    )
    return unpainted
  }
}

/** What a built page needs besides its bundle, done once all of it is written. */
async function finish(folder: string): Promise<void> {
  const write = (name: string, html: string) => writeFileSync(path.join(folder, name), html)
  const plain = readFileSync(path.join(folder, 'index.html'), 'utf8')
  // Every address but the home page's gets the page as it is.
  write('app.html', withPreloads(plain, soonAsked(folder, 'any')))
  if (isForTests) return
  write('index.html', await home(folder, plain))
  writeWorker(folder)
  await compress(folder)
}

/** Finishes production builds; a build that watches stays quick. */
export const finishing = {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise('finish', async ({ errors }) => {
      if (errors.length > 0 || compiler.watchMode || compiler.options.mode !== 'production') return
      await finish(compiler.outputPath)
    })
  },
}
