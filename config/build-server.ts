import path from 'node:path'
import { buildForServer, SERVER_OUTPUT } from './run/build'
import { bundleServer } from './run/bundle-server'
import { root } from './run/command'

// `npm run build:server` makes dist/server: all that runs in a container, with node and nothing else.

async function main(): Promise<void> {
  if (await buildForServer()) await bundleServer(path.join(root, SERVER_OUTPUT))
  else process.exitCode = 1
}

void main()
