import { setImmediate as turn } from 'node:timers/promises'
import { createApi } from '../../../src/usecases/create-api'
import { createOrganiserApi } from '../../../src/usecases/create-organiser-api'
import type { Api, Caller } from '../../../src/usecases/api'
import { CodedError } from '../../../src/domain/errors'
import { createTokens } from '../../../cloud/identity/tokens'
import type { Database } from '../../../cloud/store/database'
import { openPglite } from '../../../cloud/store/pglite'
import { openPostgres } from '../../../cloud/store/postgres'
import { createSqlStore } from '../../../cloud/store/sql-store'
import type { Store } from '../../../src/usecases/ports'
import { demoSigner } from '../../../mock/ticket-signer'
import { bareServer } from '../../cloud/support/contract-server'
import { NOW } from './city'
import { WAYS, type Way } from './ways'

// A server under load, in a process of its own: its address is the first thing it says.

export interface LoadServer {
  /** A `postgres://` address, or a folder for PGlite. */
  readonly database: string
  readonly way: Way
}

/** Other ways to sign up behind the same door: who it is, their people, then the way's own SQL, all for each request. */
function otherWay(database: Database, way: Way, api: (caller: Caller) => Api) {
  const signUp = WAYS[way](database)
  return (caller: Caller): Api => ({
    ...api(caller),
    async register({ id, sessionId, attendeeIds }) {
      const people = await database.query<{
        readonly body: { readonly id: string; readonly kind: 'adult'; name: string }
      }>('select body from person where account_id = $1', [caller.accountId])
      const person = people.find(({ body }) => body.id === attendeeIds[0])?.body
      if (!person) throw new CodedError('person-not-found')
      const status = await signUp({ id, sessionId, accountId: caller.accountId, person })
      return {
        ...{
          id,
          sessionId,
          status,
          attendees: [person],
          phone: '13800000000',
          seq: 0,
          createdAt: NOW,
          changedAt: NOW,
        },
      }
    },
  })
}

const pause = (n: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.min(1000, 50 * 2 ** n)))

async function main({ database: where, way }: LoadServer): Promise<void> {
  const database = where.startsWith('postgres') ? openPostgres(where) : await openPglite(where)
  const stored = createSqlStore(database, { attempts: 12, pause })
  const programme = await stored.programme()
  const store: Store = { ...stored, programme: () => Promise.resolve(programme) }
  const ports = {
    store,
    clock: { now: () => NOW },
    notifier: { notify: () => Promise.resolve() },
    signer: demoSigner,
    turn,
  }
  const api = createApi(ports)
  const server = await bareServer({
    apiFor: way === 'ours' ? api : otherWay(database, way, api),
    organiser: createOrganiserApi(ports),
    identify: createTokens(database, Date.now).identify,
    database,
    age: 2_000,
  })
  // What every other route is held against.
  server.get('/bare', () => ({ hello: 'world' }))
  const origin = await server.listen({ host: '127.0.0.1', port: 0 })
  process.on('message', () => {
    globalThis.gc?.()
    process.send?.(process.memoryUsage())
  })
  process.on('disconnect', () => process.exit())
  process.send?.(origin)
}

void main(JSON.parse(process.argv[2] ?? '{}') as LoadServer)
