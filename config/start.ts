import { buildForServer } from './run/build'
import { root } from './run/command'
import { spawn } from 'node:child_process'

// `npm start` builds the H5 page and runs the server that it belongs to, with its database; `npm start -- --no-build` runs
// what was built before. Settings: docs/deploy.md.

/** In a process of its own, which gets the signals that this one gets. */
function runServer(): void {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cloud/main.ts'], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both.
      if (signal === 'SIGTERM') child.kill(signal)
    })
  child.on('exit', (code) => (process.exitCode = code ?? 1))
}

async function main(): Promise<void> {
  if (process.argv.includes('--no-build') || (await buildForServer())) runServer()
  else process.exitCode = 1
}

void main()
