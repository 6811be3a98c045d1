import { CodedError } from '@/domain/errors'
import { httpApi } from '@/data/http'
import type { Send } from '@/platform/request/contract'
import type { Api, Caller, OrganiserApi } from '@/usecases/api'
import { createApi } from '@/usecases/create-api'
import { createOrganiserApi } from '@/usecases/create-organiser-api'
import type { Clock } from '@/usecases/ports'
import type { FastifyInstance } from 'fastify'
import { readyAnswers } from '../../../cloud/http/ready-answers'
import { buildServer } from '../../../cloud/http/server'
import type { Identify } from '../../../cloud/identity/identify'
import { readingPublished } from '../../../cloud/published'
import type { Database } from '../../../cloud/store/database'
import { publish } from '../../../cloud/store/programme'
import { createSqlStore } from '../../../cloud/store/sql-store'
import { demoSigner } from '../../../mock/ticket-signer'
import { recordingNotifier, stoppedClock } from '../../fakes/ports'
import type { Backend } from '../../usecases/api.contract'
import { contractProgramme, MORNING } from '../../usecases/contract-programme'
import { sendTo } from '@/platform/request/index.h5'
import { hostClient } from './host-client'
import { empty, once } from './sql-backend'

/** The account that may do what hosts do. */
export const HOST = 'the-host'

const plenty = 1_000_000_000

interface BareOptions {
  readonly apiFor: (caller: Caller) => Api
  readonly organiser: OrganiserApi
  readonly identify: Identify
  readonly database: Database
  /** How old the programme may be, in ms. */
  readonly age: number
}

/** The routes and nothing around them: no site, no log, no limit that is ever reached. */
export async function bareServer({
  apiFor,
  organiser,
  identify,
  database,
  age,
}: BareOptions): Promise<FastifyInstance> {
  const nowMs = () => performance.now()
  return buildServer({
    apiFor,
    organiser,
    rolesOf: async (accountId) => (accountId === HOST ? [{ role: 'organiser' }] : []),
    identify,
    ready: readyAnswers(readingPublished(database, age, nowMs), () =>
      apiFor({ accountId: '' }).getAvailability(),
    ),
    nowMs,
    limits: { address: plenty, signIn: plenty, account: plenty, session: plenty },
    logLevel: 'silent',
    trustedProxies: [],
    allowedOrigins: [],
    signIn: undefined,
    ticketKeys: [],
    metricsToken: undefined,
    isReady: () => Promise.resolve(),
    site: undefined,
    tilesOrigin: undefined,
    addressOf: ({ ip }) => ip,
  })
}

/** A server of the contract's programme; whoever says who they are is believed, and nothing is kept for a moment. */
export async function contractServer(database: Database, clock: Clock): Promise<FastifyInstance> {
  const store = createSqlStore(database, once)
  const ports = { store, clock, notifier: recordingNotifier(), signer: demoSigner }
  return bareServer({
    apiFor: createApi(ports),
    organiser: createOrganiserApi(ports),
    identify: async ({ authorization }) => {
      if (!authorization) throw new CodedError('signed-out')
      return { accountId: authorization }
    },
    database,
    age: 0,
  })
}

/** The client of an account that such a server believes in. */
export const believed = (send: Send, accountId: string): Api =>
  httpApi({
    send,
    identity: { headers: async () => ({ authorization: accountId }), forget: () => undefined },
    pause: () => Promise.resolve(),
  })

/** The app's client over a server over an emptied database. */
export async function httpBackend(database: Database): Promise<Backend> {
  await empty(database)
  await publish(database, contractProgramme)
  const clock = stoppedClock(MORNING)
  const server = await contractServer(database, clock)
  const origin = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    as: (accountId) => believed(sendTo(origin), accountId),
    host: hostClient(sendTo(origin), HOST),
    moveClock: clock.move,
    close: () => server.close(),
  }
}
