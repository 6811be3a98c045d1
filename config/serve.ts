import path from 'node:path'
import Fastify from 'fastify'
import { securityHeaders } from '../cloud/http/security-headers'
import { listen } from '../cloud/listen'
import { addSite } from '../cloud/site/add-site'
import { readSite } from '../cloud/site/files'

const root = path.resolve(__dirname, '..')

/** Serves a built H5 folder by itself, as the server would, from the first free port; 0 lets the system choose. */
export async function serve(port: number, folder = path.join(root, 'dist/h5')) {
  const files = readSite(folder)
  const server = Fastify({ forceCloseConnections: true })
  const headers = securityHeaders({ scriptHashes: files.scriptHashes })
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
  addSite(server, files)
  const url = `http://localhost:${await listen(server, { host: 'localhost', port, isAnyPort: true })}`
  return { url, close: () => server.close() }
}
