import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'
import { paintHome, release } from '../../prerender/paint-home'
import { soonAsked, withPreloads } from '../../prerender/preloads'
import { isForTests } from '../paths'

/** What a built page needs besides its bundle, done once all of it is written. */
async function finish(folder: string): Promise<void> {
  const write = (name: string, html: string) => writeFileSync(path.join(folder, name), html)
  const plain = readFileSync(path.join(folder, 'index.html'), 'utf8')
  // Every address but the home page's gets the page as it is.
  write('app.html', withPreloads(plain, soonAsked(folder, 'any')))
  if (isForTests) return
  // A server's home is painted where its answers are known: config/run/build.ts.
  if (!process.env.TARO_APP_API_BASE) await paintHome(folder)
  await release(folder)
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
