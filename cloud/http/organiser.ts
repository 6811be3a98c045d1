import type { FastifyInstance } from 'fastify'
import { CodedError } from '../../src/domain/errors'
import type { ChangeSessionInput, OrganiserApi } from '../../src/usecases/api'
import { API_ROOT, organiserWire } from '../../src/usecases/wire'
import { maySchedule, type Role } from '../identity/roles'
import { allowance } from './allowance'
import { inputOf } from './input-of'
import { parseChange } from './inputs'
import type { RoutesOptions } from './routes'

export interface OrganiserOptions extends Pick<RoutesOptions, 'apiFor' | 'identify' | 'limits' | 'nowMs'> {
  readonly organiser: OrganiserApi
  readonly rolesOf: (accountId: string) => Promise<readonly Role[]>
}

/** What hosts do. To whoever is none the sessions they name are not there, whether they are or not. */
export function addOrganiser(server: FastifyInstance, options: OrganiserOptions): void {
  const { organiser, rolesOf, apiFor, identify, limits, nowMs } = options
  const allowAccount = allowance(limits.account, nowMs)

  async function checkHost(accountId: string, { sessionId, venueId }: ChangeSessionInput): Promise<void> {
    const roles = await rolesOf(accountId)
    const { sessions } = roles.length > 0 ? await apiFor({ accountId }).getProgramme() : { sessions: [] }
    const session = sessions.find(({ id }) => id === sessionId)
    if (!session || !maySchedule(roles, [session.venueId, venueId ?? session.venueId]))
      throw new CodedError('session-not-found')
  }

  const { method, path } = organiserWire.changeSession
  server.route({
    method,
    url: API_ROOT + path,
    handler: async (request, reply) => {
      const { accountId } = await identify(request.headers)
      allowAccount(accountId)
      const input = parseChange(inputOf(request))
      await checkHost(accountId, input)
      await organiser.changeSession(input)
      return reply.header('cache-control', 'no-store').code(204).send()
    },
  })
}
