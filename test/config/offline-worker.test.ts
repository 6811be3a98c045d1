import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { work, type Release, type Scope } from '../../config/offline/worker'
import { releaseOf } from '../../config/offline/write-worker'

const ORIGIN = 'https://week.example'

type Listener = Parameters<Scope['addEventListener']>[1]

/** A browser with caches, and a server whose files can be changed or taken away. */
function aBrowser() {
  const caches = new Map<string, Map<string, Response>>()
  const server = new Map<string, string>()
  const asked: string[] = []
  let isOnline = true

  const openCache = (name: string) => {
    const held = caches.get(name) ?? new Map<string, Response>()
    caches.set(name, held)
    return {
      match: async (key: string) => held.get(key)?.clone(),
      put: async (key: string, answer: Response) => void held.set(key, answer),
    }
  }

  async function fetched(request: Request | string): Promise<Response> {
    const { pathname } = new URL(typeof request === 'string' ? request : request.url, ORIGIN)
    if (!isOnline) throw new TypeError('Failed to fetch')
    asked.push(pathname)
    const held = server.get(pathname)
    return held === undefined ? new Response('Not found', { status: 404 }) : new Response(held)
  }

  /** A worker of a release; each of its phases runs when it is called. */
  function worker(release: Release) {
    const listeners = new Map<string, Listener>()
    const scope: Scope = {
      caches: {
        open: async (name: string) => openCache(name),
        keys: async () => [...caches.keys()],
        delete: async (name: string) => caches.delete(name),
        match: async (key: string) =>
          [...caches.values()]
            .find((held) => held.has(key))
            ?.get(key)
            ?.clone(),
      } as unknown as CacheStorage,
      clients: { claim: async () => undefined },
      location: { origin: ORIGIN },
      registration: {},
      fetch: fetched,
      addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    }
    work(scope, release)

    async function send(type: string, event: object = {}): Promise<Response | undefined> {
      let going: Promise<unknown> = Promise.resolve()
      const hold = (work: Promise<unknown>) => (going = work)
      listeners.get(type)?.({ waitUntil: hold, respondWith: hold, ...event } as never)
      return (await going) as Response | undefined
    }
    const ask = async (pathname: string, mode = 'cors') => {
      const request = { url: `${ORIGIN}${pathname}`, method: 'GET', mode } as Request
      return (await send('fetch', { request }))?.text()
    }
    return {
      install: () => send('install'),
      activate: () => send('activate'),
      file: (pathname: string) => ask(pathname),
      page: (pathname: string) => ask(pathname, 'navigate'),
    }
  }

  return { worker, server, asked, caches, goOffline: () => void (isOnline = false) }
}

const first: Release = {
  build: 'one',
  files: { '/index.html': 'h1', '/app.html': 'a1', '/js/app.11111111.js': '', '/cover.png': 'c1' },
}
const second: Release = {
  build: 'two',
  files: { '/index.html': 'h2', '/app.html': 'a2', '/js/app.22222222.js': '', '/cover.png': 'c1' },
}

function publish({ server }: ReturnType<typeof aBrowser>, release: Release): void {
  server.clear()
  for (const [file, hash] of Object.entries(release.files))
    server.set(file, `${file} of ${release.build} ${hash}`)
  server.set('/', `home of ${release.build}`)
  server.set('/activity', `page of ${release.build}`)
}

/** Somebody who has the first release and comes after the second was published. */
async function afterARelease() {
  const browser = aBrowser()
  publish(browser, first)
  const old = browser.worker(first)
  await old.install()
  await old.activate()
  publish(browser, second)
  return { browser, old, next: browser.worker(second) }
}

test('all files are fetched at once, and answered without the network from then on', async () => {
  const browser = aBrowser()
  publish(browser, first)
  const worker = browser.worker(first)
  await worker.install()
  expect(new Set(browser.asked)).toEqual(new Set(Object.keys(first.files)))
  browser.goOffline()
  expect(await worker.file('/js/app.11111111.js')).toContain('of one')
  expect(await worker.file('/cover.png')).toContain('of one')
})

test('a page comes from the network, and without one from what is kept: the home page its own, others theirs', async () => {
  const browser = aBrowser()
  publish(browser, first)
  const worker = browser.worker(first)
  await worker.install()
  expect(await worker.page('/')).toBe('home of one')
  expect(await worker.page('/activity')).toBe('page of one')
  browser.goOffline()
  expect(await worker.page('/')).toContain('/index.html')
  expect(await worker.page('/activity')).toContain('/app.html')
})

test('a file that cannot be had keeps the release from being kept by half', async () => {
  const browser = aBrowser()
  publish(browser, first)
  browser.server.delete('/cover.png')
  await expect(browser.worker(first).install()).rejects.toThrow('/cover.png: 404')
})

test('a new release fetches only what changed', async () => {
  const { browser, next } = await afterARelease()
  browser.asked.length = 0
  await next.install()
  expect(browser.asked.sort()).toEqual(['/app.html', '/index.html', '/js/app.22222222.js'])
})

test('until the new release takes over, the old page is kept with the old files, though the new page was seen', async () => {
  const { browser, old, next } = await afterARelease()
  expect(await old.page('/')).toBe('home of two')
  await next.install()
  browser.goOffline()
  expect(await old.page('/')).toBe('/index.html of one h1')
  expect(await old.file('/js/app.11111111.js')).toContain('of one')
})

test('the new release takes over whole, and clears up after the old one', async () => {
  const { browser, next } = await afterARelease()
  await next.install()
  await next.activate()
  browser.goOffline()
  expect(await next.page('/')).toBe('/index.html of two h2')
  expect(await next.file('/js/app.22222222.js')).toContain('of two')
  expect([...browser.caches.keys()]).toEqual(['science-week-two'])
})

test('what is not of the release, or of another site, is left alone', async () => {
  const worker = aBrowser().worker(first)
  expect(await worker.file('/api/v1/programme')).toBeUndefined()
  expect(await worker.page('/files/notice.pdf')).toBeUndefined()
})

test('a release is every file but the worker, maps and compressed copies; names with a hash need none', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'release-'))
  mkdirSync(path.join(folder, 'js'))
  for (const name of [
    'index.html',
    'sw.js',
    'js/app.1a2b3c4d.js',
    'js/app.1a2b3c4d.js.br',
    'js/app.1a2b3c4d.js.map',
  ])
    writeFileSync(path.join(folder, name), name)
  const before = releaseOf(folder)
  expect(Object.keys(before.files)).toEqual(['/index.html', '/js/app.1a2b3c4d.js'])
  expect(before.files['/js/app.1a2b3c4d.js']).toBe('')
  expect(releaseOf(folder)).toEqual(before)
  writeFileSync(path.join(folder, 'index.html'), 'changed')
  expect(releaseOf(folder).build).not.toBe(before.build)
})
