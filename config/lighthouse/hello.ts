import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { compress } from '../compress'
import { root, run } from '../run/command'

const folder = path.join(root, 'test/fixtures/hello-taro')

/** Builds the bare page that ours is held against, with the same Taro, and says where it lies. */
export async function buildHello(): Promise<string> {
  const env = { NODE_ENV: 'production' }
  if (!(await run('taro', ['build', '--type', 'h5'], { quiet: true, env, folder })))
    throw new Error('The bare page was not built')
  const built = path.join(root, 'dist/hello')
  // The server that both are served by sends this where there is no page.
  copyFileSync(path.join(built, 'index.html'), path.join(built, 'app.html'))
  await compress(built)
  return built
}
