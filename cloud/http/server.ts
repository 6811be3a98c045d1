import compress from '@fastify/compress'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { API_ROOT } from '../../src/usecases/wire'
import type { PublicTicketKey } from '../identity/ticket-keys'
import { addSite, type OwnPage } from '../site/add-site'
import type { SiteFiles } from '../site/files'
import { allowance } from './allowance'
import { addCors } from './cors'
import { addErrors } from './errors'
import { addHealth } from './health'
import { addLog, logOptions } from './log'
import { addMetrics } from './metrics'
import { openApi } from './open-api'
import { addOrganiser, type OrganiserOptions } from './organiser'
import { addRoutes, isReady, type RoutesOptions } from './routes'
import { securityHeaders } from './security-headers'
import { addSignIn, type SignInOptions } from './sign-in'

/** What WeChat's `callContainer` sends at most. */
const BODY_LIMIT = 100 * 1024
/** And waits for at most. */
const REQUEST_TIMEOUT_MS = 15_000

export interface ServerOptions
  extends Omit<RoutesOptions, 'limits'>, Pick<OrganiserOptions, 'organiser' | 'rolesOf'> {
  readonly limits: RoutesOptions['limits'] & { readonly address: number; readonly signIn: number }
  readonly logLevel: string
  /** Addresses of our own proxies, whose word about the sender's address is believed; none by default. */
  readonly trustedProxies: readonly string[]
  readonly allowedOrigins: readonly string[]
  /** Without it nobody signs in here: whoever calls has been identified before. */
  readonly signIn: Pick<SignInOptions, 'tokens' | 'openidOf'> | undefined
  readonly ticketKeys: readonly PublicTicketKey[]
  readonly metricsToken: string | undefined
  readonly isReady: () => Promise<unknown>
  readonly site: { readonly files: SiteFiles; readonly ownPage: OwnPage } | undefined
  readonly tilesOrigin: string | undefined
  /** The sender of a request that came through WeChat's gateway, where it does. */
  readonly addressOf: (request: FastifyRequest) => string
}

/** The server, not yet listening. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { limits, nowMs, site, signIn } = options
  const server = Fastify({
    ...logOptions(options.logLevel),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.trustedProxies.length > 0 && [...options.trustedProxies],
  })
  await server.register(compress, { global: true })
  addErrors(server)
  addLog(server)
  addMetrics(server, options.metricsToken)
  const headers = securityHeaders({
    scriptHashes: site?.files.scriptHashes,
    tilesOrigin: options.tilesOrigin,
  })
  const allowAddress = allowance(limits.address, nowMs)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    const { operation } = request.routeOptions.config
    // A whole school may watch a session from one address; what is ready for everybody costs no more than a file.
    const isReadyMade = operation !== undefined && isReady(operation)
    if (request.url.startsWith(API_ROOT) && !isReadyMade) allowAddress(options.addressOf(request))
  })
  addCors(server, options.allowedOrigins)
  addHealth(server, options.isReady)
  addRoutes(server, options)
  addOrganiser(server, options)
  if (signIn) addSignIn(server, { ...signIn, perMinute: limits.signIn, nowMs })
  server.get(`${API_ROOT}/openapi.json`, () => openApi)
  server.get(`${API_ROOT}/ticket-keys`, () => ({ keys: options.ticketKeys }))
  if (site) addSite(server, site.files, site.ownPage)
  // What hosts the container asks for it.
  else server.get('/', { config: { isQuiet: true } }, () => ({ status: 'ok' }))
  return server
}
