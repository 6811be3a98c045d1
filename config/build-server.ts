import { cpSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { buildForServer, SERVER_OUTPUT } from './run/build'
import { root } from './run/command'

// `npm run build:server` makes dist/server: all that runs in a container, with node and nothing else.

/** As below cloud/, so that the server finds its migrations beside it. */
async function bundleServer(): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'cloud/main.ts')],
    outfile: path.join(root, SERVER_OUTPUT, 'cloud/bin/main.js'),
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
  for (const folder of ['cloud/migrations', 'mock/editions'])
    cpSync(path.join(root, folder), path.join(root, SERVER_OUTPUT, folder), { recursive: true })
}

async function main(): Promise<void> {
  if (await buildForServer()) await bundleServer()
  else process.exitCode = 1
}

void main()
