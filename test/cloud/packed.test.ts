import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundleServer } from '../../config/run/bundle-server'
import { aHousehold } from '../usecases/contract-steps'
import { aGuest } from './support/app'
import { startPostgres } from './support/postgres-server'

// What the Dockerfile packs, run as the image runs it: in production, over PostgreSQL, without the repository around it.

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'science-week-image-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is packed runs on its own, keeps what it is told and ends when asked to', async () => {
  await bundleServer(folder)
  const postgres = await startPostgres()
  const child = spawn(process.execPath, ['--enable-source-maps', 'cloud/bin/main.js'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      PORT: '0',
      SITE_DIR: 'h5',
      DATABASE_URL: postgres.url,
      EDITION: '2025-taiyuan',
      TICKET_KEYS: `1:${randomBytes(32).toString('base64url')}`,
    },
  })
  let said = ''
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const [found] = /http:\/\/localhost:\d+/.exec(said) ?? []
        if (found !== undefined) resolve(found)
      })
    child.once('exit', () => reject(new Error(said)))
  })
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  const visitor = await aGuest(origin)
  const { sessions } = await visitor.getProgramme()
  expect(sessions.length).toBeGreaterThan(50)
  await aHousehold(visitor, 'me')
  expect(await visitor.listPeople()).toMatchObject([{ id: 'me' }])
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
  await postgres.stop()
}, 60_000)
