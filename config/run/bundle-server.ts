import { cpSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './command'

/** Writes to `folder` all that runs in a container beside the page, below cloud/, where the server finds its migrations. */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'cloud/main.ts')],
    outfile: path.join(folder, 'cloud/bin/main.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    // It brings its own WebAssembly, and production does not use it.
    external: ['@electric-sql/pglite'],
    // A stack in a log should lead to a line.
    sourcemap: true,
    sourcesContent: false,
    define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
    logLevel: 'warning',
  })
  for (const part of ['cloud/migrations', 'mock/editions'])
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
}
