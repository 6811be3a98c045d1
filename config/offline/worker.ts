/** What a release consists of, written into the worker by write-worker.ts. */
export interface Release {
  /** Changes when any file does. */
  readonly build: string
  /** Address of each file, and a hash of what it holds where its name has none. */
  readonly files: Readonly<Record<string, string>>
}

interface Lifetime {
  waitUntil(work: Promise<unknown>): void
}

interface Asked extends Lifetime {
  readonly request: Request
  readonly preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/** As much of a service worker as this one uses. */
export interface Scope {
  readonly caches: CacheStorage
  readonly clients: { claim(): Promise<void> }
  readonly location: { readonly origin: string }
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } }
  fetch(request: Request | string, options?: RequestInit): Promise<Response>
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
}

const PREFIX = 'science-week-'
/** A network that has not begun to answer by then counts as none. */
const PATIENCE_MS = 3000
/** Downloads at a time, so that the page in front is not starved. */
const LANES = 4

/**
 * Keeps a release on the device, all of it or nothing, in a cache of its own. Files are answered from there; a page comes
 * from the network, so that a new release shows at once, and from the cache when there is none: always the page that
 * belongs to the files kept with it. A new release's cache takes over when no page of the old one is open.
 */
export function work(scope: Scope, { build, files }: Release): void {
  const name = `${PREFIX}${build}`

  /** Under its contents' hash: what has not changed is taken over from the release before. */
  const keyOf = (address: string): string => (files[address] ? `${address}?${files[address]}` : address)

  async function keep(cache: Cache, address: string): Promise<void> {
    const key = keyOf(address)
    const known = await scope.caches.match(key)
    const answer = known ?? (await scope.fetch(address, { cache: files[address] ? 'reload' : 'default' }))
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    await cache.put(key, answer)
  }

  async function keepAll(): Promise<void> {
    const cache = await scope.caches.open(name)
    const waiting = Object.keys(files)
    const lane = async () => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
        await keep(cache, address)
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }

  async function takeOver(): Promise<void> {
    const names = await scope.caches.keys()
    const old = names.filter((one) => one.startsWith(PREFIX) && one !== name)
    await Promise.all(old.map((one) => scope.caches.delete(one)))
    await scope.registration.navigationPreload?.enable()
    // The page that brought the worker in is served by it at once.
    await scope.clients.claim()
  }

  async function kept(address: string): Promise<Response | undefined> {
    const cache = await scope.caches.open(name)
    return cache.match(keyOf(address))
  }

  const file = async (address: string, request: Request): Promise<Response> =>
    (await kept(address)) ?? scope.fetch(request)

  async function page({ request, preloadResponse }: Asked, pathname: string): Promise<Response> {
    const fromNetwork = Promise.resolve(preloadResponse).then((early) => early ?? scope.fetch(request))
    let stop = (): void => undefined
    const tooLate = new Promise<undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE_MS)
      stop = () => clearTimeout(timer)
    })
    const answer = await Promise.race([fromNetwork.catch(() => undefined), tooLate])
    stop()
    if (answer && answer.status < 500) return answer
    return (await kept(pathname === '/' ? '/index.html' : '/app.html')) ?? fromNetwork
  }

  scope.addEventListener('install', (event) => event.waitUntil(keepAll()))
  scope.addEventListener('activate', (event) => event.waitUntil(takeOver()))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== scope.location.origin) return
    if (pathname in files) event.respondWith(file(pathname, request))
    // A page's address is words; what has an ending is a file.
    else if (request.mode === 'navigate' && !/\.\w+$/.test(pathname)) event.respondWith(page(event, pathname))
  })
}
