import { copyFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiler } from 'webpack'
import { compress } from '../../compress'
import { writeWorker } from '../../offline/write-worker'

/** What a built page needs besides its bundle, done once all of it is written. */
async function finish(folder: string): Promise<void> {
  // Every address but the home page's gets the page as it is.
  copyFileSync(path.join(folder, 'index.html'), path.join(folder, 'app.html'))
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
