import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')

interface Options {
  env?: Record<string, string>
  /** Say nothing unless it fails: Taro's bundler prints every file it writes. */
  quiet?: boolean
  /** Where, if not in the repository's root. */
  folder?: string
}

/** Runs a package's command or node script. True when it ended well. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, quiet = false, folder = root }: Options = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
        ...env,
      },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    const keep = (chunk: Buffer) => (output += chunk.toString())
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('close', (code) => {
      if (code !== 0 && quiet) console.error(`${command} ${args.join(' ')} failed:\n${output}`)
      resolve(code === 0)
    })
  })
}
