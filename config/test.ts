import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, buildForServer, buildForTestServer, buildMany } from './run/build'
import { root, run } from './run/command'

// `npm test` builds both targets and runs every suite under two time zones; `npm test -- --no-build screen` hands what is
// left to jest. The last line is `N passed, N failed` of the first zone, and of the
// second the failures, if it has more.

const zones = ['UTC', 'America/Los_Angeles']

/** A browser and a database have time zones of their own, so that these, the longest of all, run once. */
const ONCE = ['e2e', 'server']

/** Sizes and templates look at no clock either. */
const TIMELESS = 'test/weapp/(touch|templates|budgets|many)\\.test'

const AGAIN = ['--ignoreProjects', ...ONCE, '--testPathIgnorePatterns', TIMELESS]

interface Totals {
  passed: number
  failed: number
}

async function runSuites(zone: string, args: readonly string[]): Promise<Totals> {
  const folder = path.join(root, 'node_modules/.cache')
  const report = path.join(folder, `jest-${zone.replace('/', '-')}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  console.log(`\nTZ=${zone}`)
  const jest = [
    '--config',
    'config/jest.config.ts',
    '--json',
    `--outputFile=${report}`,
    '--silent=false',
    ...args,
  ]
  // PGlite and PostgreSQL come as ES modules, which jest reads with this flag only.
  const env = { TZ: zone, NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules' }
  const ok = await run('jest', jest, { env })
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as {
    numPassedTests: number
    numFailedTests: number
    numRuntimeErrorTestSuites: number
  }
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) }
}

/** Two at a time, as many as a small machine can do side by side. */
async function buildAll(): Promise<boolean> {
  if (!(await build(['weapp', 'h5'])) || !(await buildMany())) return false
  const built = await Promise.all([buildForTestServer(), buildForServer()])
  return built.every(Boolean)
}

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const rest = args.filter((arg) => arg !== '--no-build')
  const built = rest.length < args.length || (await buildAll())
  const totals: Totals[] = built ? [] : [{ passed: 0, failed: 1 }]
  if (built)
    for (const [again, zone] of zones.entries())
      totals.push(await runSuites(zone, [...rest, ...(again ? AGAIN : [])]))
  const passed = totals[0]?.passed ?? 0
  const failed = Math.max(...totals.map((total) => total.failed))
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

void main()
