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
  await compress(built)
  return built
}
