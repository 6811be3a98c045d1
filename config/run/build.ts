import path from 'node:path'
import { compress } from '../compress'
import { isHomePainted } from '../prerender/home-document'
import { paintServerHome } from '../prerender/server-home'
import { growEdition, GROWN_EDITION } from '../grow-edition'
import { writeSharePages } from '../share-pages'
import { root, run } from './command'

/** As SITE_DIR in cloud/env/variables.ts expects it. */
export const SERVER_OUTPUT = 'dist/server'

type Target = 'weapp' | 'h5'

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Writes the activities' own pages, which stay out of the worker: offline one page stands for all addresses. */
async function addSharePages(folder: string): Promise<void> {
  writeSharePages(folder)
  await compress(folder)
  if (!isHomePainted(folder))
    console.log('h5: no browser started here, so the home page is not painted ahead')
}

async function bundle(target: Target, more: Record<string, string> = {}): Promise<boolean> {
  const from = performance.now()
  const env = { NODE_ENV: 'production', ...more }
  const ok = await run('taro', ['build', '--type', target], { quiet: true, env })
  const what = more.TARO_APP_EDITION ? `${target}, ${path.basename(more.TARO_APP_EDITION)}` : target
  console.log(`${what}: ${ok ? 'built' : 'not built'} in ${seconds(from)}`)
  return ok
}

/** Draws the pictures and bundles the targets, side by side. False when one of them failed. */
export async function build(targets: readonly Target[]): Promise<boolean> {
  if (!(await run('tsx', ['config/assets/build.ts'], { quiet: true }))) return false
  const built = await Promise.all(targets.map((target) => bundle(target)))
  if (built.every(Boolean) && targets.includes('h5')) await addSharePages(path.join(root, 'dist/h5'))
  return built.every(Boolean)
}

/** The page that asks the server it comes from, in dist/server. */
export async function buildForServer(): Promise<boolean> {
  if (!(await run('tsx', ['config/assets/build.ts'], { quiet: true }))) return false
  if (!(await bundle('h5', { TARO_APP_API_BASE: '/', TARO_OUTPUT: SERVER_OUTPUT }))) return false
  await paintServerHome(path.join(root, SERVER_OUTPUT, 'h5'))
  return true
}

/** What the mini program's build for tests takes for its server; the test stands in for the name's address. */
export const TEST_SERVER = 'https://api.science-week.test'

/** The templates of that build, by what they tell of. */
const TEST_TEMPLATES = {
  registered: 'registered-0000000000',
  'starts-tomorrow': 'starts-tomorrow-00000',
  'session-moved': 'session-changed-00000',
  'session-cancelled': 'session-changed-00000',
  'place-offered': 'place-offered-0000000',
}

/** The mini program that asks a server, in dist/cloud, for tests. */
export function buildForTestServer(): Promise<boolean> {
  return bundle('weapp', {
    TARO_APP_API_BASE: TEST_SERVER,
    TARO_APP_TEMPLATES: JSON.stringify(TEST_TEMPLATES),
    TARO_OUTPUT: 'dist/cloud',
  })
}

/** Both targets over the grown edition, in dist/many, for tests of thousands. */
export async function buildMany(): Promise<boolean> {
  growEdition()
  const env = { TARO_APP_EDITION: GROWN_EDITION, TARO_OUTPUT: 'dist/many' }
  const built = await Promise.all([bundle('weapp', env), bundle('h5', env)])
  return built.every(Boolean)
}
