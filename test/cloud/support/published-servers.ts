import { contractProgramme, MORNING } from '../../usecases/contract-programme'
import type { Database } from '../../../cloud/store/database'
import { migrate } from '../../../cloud/store/migrate'
import { openPglite } from '../../../cloud/store/pglite'
import { publish } from '../../../cloud/store/programme'
import { stoppedClock } from '../../fakes/ports'
import { startApp, type RunningApp } from './app'

/** Servers of a test file over one database with the contract's programme; each test's end with it. */
export function publishedServers() {
  let opened: Database | undefined
  const apps: RunningApp[] = []
  const database = (): Database => {
    if (!opened) throw new Error('The database is opened before the first test')
    return opened
  }
  beforeAll(async () => {
    opened = await openPglite()
    await migrate(opened)
    await publish(opened, contractProgramme)
  }, 60_000)
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close()
  })
  afterAll(() => opened?.close())
  return {
    database,
    async server(environment: Record<string, string> = {}): Promise<RunningApp> {
      const app = await startApp({ database: database(), environment, clock: stoppedClock(MORNING) })
      apps.push(app)
      return app
    },
  }
}
