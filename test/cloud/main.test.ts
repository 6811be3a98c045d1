import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { aHousehold, registerInput } from '../usecases/contract-steps'
import { clientOf, guestToken, openSession } from './support/app'

const root = path.resolve(__dirname, '../..')

interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly origin: string
  said(): string
}

function run(environment: Record<string, string>): { child: ChildProcessWithoutNullStreams; said(): string } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cloud/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', SITE_DIR: 'dist/no-site', ...environment },
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (words += chunk.toString()))
  return { child, said: () => words }
}

/** Runs main.ts until it has said where it is. */
async function start(environment: Record<string, string>): Promise<Running> {
  const { child, said } = run(environment)
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(said())))
    child.stdout.on('data', () => {
      const [origin] = /http:\/\/localhost:\d+/.exec(said()) ?? []
      if (origin !== undefined) resolve({ child, origin, said })
    })
  })
}

async function end({ child }: Pick<Running, 'child'>): Promise<unknown> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = (await exit) as [unknown]
  return code
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'science-week-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a restart keeps the sign-up, the token and the demonstration’s time', async () => {
  const first = await start({ DATA_DIR: folder })
  expect(first.said()).toMatch(/NOT a power cut/)
  const token = await guestToken(first.origin)
  const visitor = clientOf(first.origin, token)
  await aHousehold(visitor, 'me')
  const kept = await visitor.register(registerInput(1, await openSession(clientOf(first.origin, '')), ['me']))
  const before = await visitor.getAvailability()
  expect(await end(first)).toBe(0)

  const second = await start({ DATA_DIR: folder })
  const again = clientOf(second.origin, token)
  expect(await again.listRegistrations()).toEqual([kept])
  const after = await again.getAvailability()
  expect(after.asOf >= before.asOf).toBe(true)
  expect(after.counts).toEqual(before.counts)
  expect(await end(second)).toBe(0)
}, 120_000)

test('a place taken by one visitor is seen by another within two seconds', async () => {
  const server = await start({ DATA_DIR: folder })
  const [one, other] = await Promise.all([guestToken(server.origin), guestToken(server.origin)])
  const [mine, theirs] = [clientOf(server.origin, one), clientOf(server.origin, other)]
  const sessionId = await openSession(clientOf(server.origin, ''))
  const takenFor = async () =>
    (await theirs.getAvailability()).counts.find((count) => count.sessionId === sessionId)!.taken
  const before = await takenFor()
  await aHousehold(mine, 'me')
  await mine.register(registerInput(1, sessionId, ['me']))
  expect(await takenFor()).toBe(before + 1)
  await end(server)
}, 120_000)

test('told to stop in the middle of a rush, it answers what it accepted and loses none of it', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `guest${n}`)
  const first = await start({ DATA_DIR: folder })
  const token = await guestToken(first.origin)
  const visitor = clientOf(first.origin, token)
  await aHousehold(visitor, ...names)
  const sessionId = await openSession(clientOf(first.origin, ''))
  const asked = names.map((name, n) => visitor.register(registerInput(n, sessionId, [name])))
  await Promise.race(asked)
  expect(await end(first)).toBe(0)
  const answers = await Promise.allSettled(asked)
  const given = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
  expect(given.length).toBeGreaterThan(0)

  const second = await start({ DATA_DIR: folder })
  const kept = await clientOf(second.origin, token).listRegistrations()
  expect(kept).toEqual(expect.arrayContaining(given))
  await end(second)
}, 120_000)

test('told to stop twice, it does not wait for what it accepted', async () => {
  const { child, origin } = await start({ DATA_DIR: folder })
  // A request whose body never ends keeps it from ending by itself.
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write('PUT /api/v1/people/a HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{')
  await fetch(`${origin}/healthz`)
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  while (
    await fetch(`${origin}/healthz`).then(
      () => true,
      () => false,
    )
  );
  child.kill('SIGTERM')
  expect(await exit).toEqual([1, null])
  socket.destroy()
}, 120_000)

test('a copy of the folder, made while the server was stopped, is a backup', async () => {
  const first = await start({ DATA_DIR: folder })
  const token = await guestToken(first.origin)
  await aHousehold(clientOf(first.origin, token), 'me')
  await end(first)
  const backup = `${folder}-backup`
  cpSync(folder, backup, { recursive: true })
  rmSync(folder, { recursive: true })
  const restored = await start({ DATA_DIR: backup })
  expect(await clientOf(restored.origin, token).listPeople()).toMatchObject([{ id: 'me' }])
  await end(restored)
  rmSync(backup, { recursive: true })
}, 120_000)

test('an environment that will not do ends it at once, with what to set', async () => {
  const { child, said } = run({ NODE_ENV: 'production', AUTH_MODE: 'mock' })
  const [code] = (await once(child, 'exit')) as [unknown]
  expect(code).toBe(1)
  expect(said()).toMatch(/^DATABASE_URL is missing.*\nAUTH_MODE=mock.*\nTICKET_KEYS/)
}, 60_000)
