import { httpApi } from '@/data/http'
import { sendTo } from '@/platform/request/index.h5'
import { createApi } from '@/usecases/create-api'
import { buildServer } from '../../../cloud/http/server'
import type { Database } from '../../../cloud/store/database'
import { publish } from '../../../cloud/store/programme'
import { createSqlStore } from '../../../cloud/store/sql-store'
import { demoSigner } from '../../../mock/ticket-signer'
import { CodedError } from '@/domain/errors'
import { recordingNotifier, stoppedClock } from '../../fakes/ports'
import type { Backend } from '../../usecases/api.contract'
import { contractProgramme, MORNING } from '../../usecases/contract-programme'
import { empty, once } from './sql-backend'

/** The app's client over a server over an emptied database; whoever says who they are is believed. */
export async function httpBackend(database: Database): Promise<Backend> {
  await empty(database)
  await publish(database, contractProgramme)
  const clock = stoppedClock(MORNING)
  const store = createSqlStore(database, once)
  const apiFor = createApi({ store, clock, notifier: recordingNotifier(), signer: demoSigner })
  const server = await buildServer({
    apiFor,
    identify: async ({ authorization }) => {
      if (!authorization) throw new CodedError('signed-out')
      return { accountId: authorization }
    },
    isLogging: false,
    trustedProxies: [],
  })
  const origin = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    as: (accountId) =>
      httpApi({
        send: sendTo(origin),
        identity: { headers: async () => ({ authorization: accountId }), forget: () => undefined },
        pause: () => Promise.resolve(),
      }),
    moveClock: clock.move,
    close: () => server.close(),
  }
}
