import type { FastifyInstance } from 'fastify'
import { sendReady, type Ready } from '../http/ready'
import type { SiteFiles } from './files'

/** A file that is not there is not a page of the app. */
const FILE = /^\/(api|assets|css|data|js|static)\/|\.\w+$/

/** A page that the server writes itself, by its address; undefined leaves it to the app. */
export type OwnPage = (address: string) => Promise<Ready | undefined>

const noOwnPages: OwnPage = async () => undefined

/** Serves a built page: what is no file and no page of ours is an address inside the app, which opens it there. */
export function addSite(server: FastifyInstance, { byAddress }: SiteFiles, ownPage = noOwnPages): void {
  server.get('/*', { config: { isQuiet: true } }, async (request, reply) => {
    const address = request.url.split('?')[0] ?? ''
    const clean = address.length > 1 ? address.replace(/\/+$/, '') : address
    const found = (await ownPage(clean)) ?? byAddress.get(clean)
    const ready = found ?? (FILE.test(clean) ? undefined : byAddress.get('/app.html'))
    return ready ? sendReady(request, reply, ready) : reply.callNotFound()
  })
}
