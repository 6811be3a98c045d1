import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { etagOf, type Ready } from '../http/ready'

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
}

/** Compressed copies, and what is for whoever serves the folder. */
const NOT_SERVED = /\.(br|gz|map)$|^csp-script-src\.txt$/

/** Names with a hash in them never change what they hold; pictures keep their names and may change with a release. */
function cacheFor(address: string): string {
  if (/^\/(js|css|static|data)\//.test(address)) return 'public, max-age=31536000, immutable'
  return address.startsWith('/assets/') ? 'public, max-age=3600' : 'no-cache'
}

function readyFile(file: string, address: string): Ready {
  const plain = readFileSync(file)
  const compressed = (ending: string) => (existsSync(file + ending) ? readFileSync(file + ending) : undefined)
  const [br, gzip] = [compressed('.br'), compressed('.gz')]
  return {
    type: TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream',
    cacheControl: cacheFor(address),
    etag: etagOf(plain),
    plain,
    ...(br && { br }),
    ...(gzip && { gzip }),
  }
}

/** A built page, all of it in memory: some three megabytes. */
export interface SiteFiles {
  /** By address: `/js/app.1234.js`, and `/activity/x` for `activity/x.html`. */
  readonly byAddress: ReadonlyMap<string, Ready>
  readonly scriptHashes: readonly string[]
}

/** @throws when the folder holds no built page */
export function readSite(folder: string): SiteFiles {
  if (!existsSync(path.join(folder, 'app.html')))
    throw new Error(`${folder} holds no built page: run npm run build:server, or set SITE_DIR`)
  const byAddress = new Map<string, Ready>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name)
    if (NOT_SERVED.test(name) || !statSync(file).isFile()) continue
    const address = `/${name.split(path.sep).join('/')}`
    const ready = readyFile(file, address)
    byAddress.set(address, ready)
    if (address.endsWith('.html')) byAddress.set(address.slice(0, -'.html'.length), ready)
  }
  const index = byAddress.get('/index.html')
  if (index) byAddress.set('/', index)
  const hashes = path.join(folder, 'csp-script-src.txt')
  return {
    byAddress,
    scriptHashes: existsSync(hashes) ? readFileSync(hashes, 'utf8').trim().split(/\s+/) : [],
  }
}
