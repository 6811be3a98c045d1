import type { FastifyInstance } from 'fastify'
import { CodedError } from '../../src/domain/errors'
import type { Session } from '../../src/domain/session'
import type { OrganiserApi, SessionRef } from '../../src/usecases/api'
import { API_ROOT, organiserWire } from '../../src/usecases/wire'
import { mayAdmit, maySchedule, type Role } from '../identity/roles'
import { allowance } from './allowance'
import { inputOf } from './input-of'
import { parseChange, parseCheckIn, parseSessionRef } from './inputs'
import type { RoutesOptions } from './routes'
import { sendOwn } from './send-own'

export interface OrganiserOptions extends Pick<RoutesOptions, 'apiFor' | 'identify' | 'limits' | 'nowMs'> {
  readonly organiser: OrganiserApi
  readonly rolesOf: (accountId: string) => Promise<readonly Role[]>
}

interface Way<Input extends SessionRef> {
  readonly parse: (value: unknown) => Input
  readonly may: (roles: readonly Role[], session: Session, input: Input) => boolean
  /** What is answered; nothing where there is nothing to say. */
  readonly run: (input: Input) => Promise<unknown>
}

/** What hosts do. To whoever is none the sessions they name are not there, whether they are or not. */
export function addOrganiser(server: FastifyInstance, options: OrganiserOptions): void {
  const { organiser, rolesOf, apiFor, identify, limits, nowMs } = options
  const allowAccount = allowance(limits.account, nowMs)

  async function check<Input extends SessionRef>(accountId: string, input: Input, { may }: Way<Input>) {
    const roles = await rolesOf(accountId)
    const { sessions } = roles.length > 0 ? await apiFor({ accountId }).getProgramme() : { sessions: [] }
    const session = sessions.find(({ id }) => id === input.sessionId)
    if (!session || !may(roles, session, input)) throw new CodedError('session-not-found')
  }

  function route<Input extends SessionRef>(operation: keyof OrganiserApi, way: Way<Input>): void {
    const { method, path } = organiserWire[operation]
    server.route({
      method,
      url: API_ROOT + path,
      handler: async (request, reply) => {
        const { accountId } = await identify(request.headers)
        allowAccount(accountId)
        const input = way.parse(inputOf(request))
        await check(accountId, input, way)
        return sendOwn(reply, await way.run(input))
      },
    })
  }

  route('changeSession', {
    parse: parseChange,
    may: (roles, session, { venueId }) => maySchedule(roles, [session.venueId, venueId ?? session.venueId]),
    run: organiser.changeSession,
  })
  route('attendance', {
    parse: parseSessionRef,
    may: (roles, session) => maySchedule(roles, [session.venueId]),
    run: organiser.attendance,
  })
  route('checkIn', {
    parse: parseCheckIn,
    may: (roles, session) => mayAdmit(roles, session.venueId),
    run: organiser.checkIn,
  })
}
