import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Caller, Api } from '../src/usecases/api'
import { createApi } from '../src/usecases/create-api'
import { createOrganiserApi } from '../src/usecases/create-organiser-api'
import type { Clock, Notifier, Ports, Store } from '../src/usecases/ports'
import { machineNowMs, openDemoClock, realClock, type SharedClock } from './clock'
import type { Settings } from './env'
import { readyAnswers } from './http/ready-answers'
import { buildServer } from './http/server'
import { identityOf } from './identity/identity-of'
import { wechatPhone } from './identity/phone-number'
import { rolesOf } from './identity/roles'
import { publicKeys, ticketSigner } from './identity/ticket-keys'
import { startJobs } from './jobs/start-jobs'
import { lately } from './lately'
import { readingPublished } from './published'
import { deliverWith } from './reminders/deliver-with'
import { toldBy } from './reminders/templates'
import { seed } from './seed'
import { openSite } from './site/open-site'
import type { Database } from './store/database'
import { migrate } from './store/migrate'
import { createSqlStore } from './store/sql-store'
import { callingWechat } from './wechat/calling'

/** How old what is the same for everybody may be, in ms. */
export interface Ages {
  readonly programme: number
  readonly availability: number
}

/** A place taken by way of another process is seen after at most this long. */
const AGES: Ages = { programme: 2_000, availability: 300 }

/** A database that fails over is back within seconds; whoever waits longer has gone. */
const RETRY = { attempts: 6, pause: (n: number) => sleep(100 * 2 ** (n - 1)).then(() => undefined) }

export interface AppOptions {
  readonly settings: Settings
  readonly database: Database
  /** In the place of the edition's own. */
  readonly clock?: Clock
  readonly ages?: Ages
}

export interface App {
  readonly server: FastifyInstance
  readonly clock: Clock
  readonly store: Store
  readonly apiFor: (caller: Caller) => Api
  /** Finishes what was accepted. The database stays open: whoever opened it closes it. */
  close(): Promise<void>
}

/** What is told to anybody goes through the outbox, which the store fills. */
const silent: Notifier = { notify: () => Promise.resolve() }

/** Migrates the database, publishes into an empty one, and puts the server together over it; it does not listen yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, database, ages = AGES } = options
  await migrate(database)
  await seed(database, { edition: settings.edition, isDemo: !settings.isProduction })

  const isTold = toldBy(settings.reminders?.templates ?? {})
  const sqlStore = createSqlStore(database, RETRY, { isTold })
  const published = readingPublished(database, ages.programme, machineNowMs)
  const counts = lately(() => sqlStore.counts(), ages.availability, machineNowMs)
  const identity = identityOf(settings.auth, database)
  const store: Store = {
    ...sqlStore,
    programme: async () => (await published()).programme,
    counts: () => counts.get(),
    async transact(...work) {
      try {
        return await sqlStore.transact(...work)
      } finally {
        counts.forget()
      }
    },
    async forgetAccount(accountId) {
      const people = await sqlStore.forgetAccount(accountId)
      identity.forget(accountId)
      return people
    },
  }
  const { edition } = (await published()).programme
  const demo: SharedClock | undefined =
    options.clock === undefined && edition.demoClock !== undefined
      ? await openDemoClock(database, edition.id, edition.demoClock)
      : undefined
  const clock = options.clock ?? demo ?? realClock
  const [signingKey] = settings.ticketKeys
  const wechat = settings.wechat && callingWechat(settings.wechat, machineNowMs)
  const ports: Ports = {
    store,
    clock,
    notifier: silent,
    signer: ticketSigner(signingKey),
    turn,
    ...(wechat && { phoneOf: wechatPhone(wechat) }),
  }
  const apiFor = createApi(ports)
  const server = await buildServer({
    ...settings,
    ...identity,
    apiFor,
    organiser: createOrganiserApi(ports),
    rolesOf: (accountId) => rolesOf(database, accountId),
    ready: readyAnswers(published, () => apiFor({ accountId: '' }).getAvailability()),
    nowMs: machineNowMs,
    ticketKeys: publicKeys(settings.ticketKeys),
    isReady: () => database.query('select 1 from edition limit 1'),
    site: openSite(settings, published),
  })
  const deliver =
    settings.reminders &&
    wechat &&
    deliverWith(settings.reminders, {
      database,
      store,
      clock,
      call: wechat,
      log: (line) => server.log.info(line, 'reminder'),
    })
  const jobs = startJobs({
    database,
    clock,
    isTold,
    ...(deliver && { deliver }),
    onError: (job, err) => server.log.error({ err, job }, 'job failed'),
  })
  return {
    server,
    clock,
    store,
    apiFor,
    async close() {
      await server.close()
      await jobs.stop()
      await identity.stop()
      await demo?.stop()
    },
  }
}
