import path from 'node:path'
import { writeSharePages } from '../share-pages'
import { isHomePainted } from '../prerender/home-document'
import { root, run } from './command'

type Target = 'weapp' | 'h5'

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`

async function bundle(target: Target): Promise<boolean> {
  const from = performance.now()
  const ok = await run('taro', ['build', '--type', target], { quiet: true, env: { NODE_ENV: 'production' } })
  console.log(`${target}: ${ok ? 'built' : 'not built'} in ${seconds(from)}`)
  if (ok && target === 'h5') writeSharePages(path.join(root, 'dist/h5'))
  if (ok && target === 'h5' && !isHomePainted(path.join(root, 'dist/h5')))
    console.log('h5: no browser started here, so the home page is not painted ahead')
  return ok
}

/** Draws the pictures and bundles the targets, side by side. False when one of them failed. */
export async function build(targets: readonly Target[]): Promise<boolean> {
  if (!(await run('tsx', ['config/assets/build.ts'], { quiet: true }))) return false
  const built = await Promise.all(targets.map(bundle))
  return built.every(Boolean)
}
