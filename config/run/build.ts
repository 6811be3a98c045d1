import path from 'node:path'
import { compress } from '../compress'
import { isHomePainted } from '../prerender/home-document'
import { writeSharePages } from '../share-pages'
import { root, run } from './command'

type Target = 'weapp' | 'h5'

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Writes the activities' own pages, which stay out of the worker: offline one page stands for all addresses. */
async function addSharePages(folder: string): Promise<void> {
  writeSharePages(folder)
  await compress(folder)
  if (!isHomePainted(folder))
    console.log('h5: no browser started here, so the home page is not painted ahead')
}

async function bundle(target: Target): Promise<boolean> {
  const from = performance.now()
  const ok = await run('taro', ['build', '--type', target], { quiet: true, env: { NODE_ENV: 'production' } })
  console.log(`${target}: ${ok ? 'built' : 'not built'} in ${seconds(from)}`)
  if (ok && target === 'h5') await addSharePages(path.join(root, 'dist/h5'))
  return ok
}

/** Draws the pictures and bundles the targets, side by side. False when one of them failed. */
export async function build(targets: readonly Target[]): Promise<boolean> {
  if (!(await run('tsx', ['config/assets/build.ts'], { quiet: true }))) return false
  const built = await Promise.all(targets.map(bundle))
  return built.every(Boolean)
}
