import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

const root = path.resolve(__dirname, '..')

/** Names with a hash in them never change what they hold; pictures keep their names and may change with a release. */
function cacheFor(pathname: string): string {
  if (/^\/(js|css|static|data)\//.test(pathname)) return 'public, max-age=31536000, immutable'
  return pathname.startsWith('/assets/') ? 'public, max-age=3600' : 'no-cache'
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** The first free port from this one on; 0 lets the system choose. */
async function listenFrom(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port)
  } catch (error) {
    if (!isTaken(error)) throw error
    return listenFrom(server, port + 1)
  }
}

/** Serves a built H5 folder: a page's clean address answers with app.html, a file that is not there with 404. */
export async function serve(port: number, folder = path.join(root, 'dist/h5')) {
  const files = sirv(folder, {
    etag: true,
    // Only the home page's own address has it painted already.
    single: 'app.html',
    brotli: true,
    gzip: true,
    ignores: [/^\/(assets|css|data|js|static)\//],
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheFor(pathname)),
  })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
    })
  })
  const url = `http://localhost:${await listenFrom(server, port)}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url, close }
}
