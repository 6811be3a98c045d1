import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openPglite } from '../../cloud/store/pglite'
import type { Database } from '../../cloud/store/database'
import { v7 as uuidv7 } from 'uuid'
import { build, standing, stored, type Standing } from './support/city'
import { openConnection } from './support/connection'
import { signingUp } from './support/drive'
import { withPostgres, withServers } from './support/run'

export interface KillOptions {
  readonly people: number
  readonly places: number
  readonly connections: number
  /** The server is killed as soon as it has acknowledged so many. */
  readonly killAfter: number
}

export interface Killed extends Standing {
  readonly acknowledged: number
  /** Sent, and never answered. */
  readonly unanswered: number
  /** Acknowledged, and not there afterwards. */
  readonly lost: number
}

/** Signs people up at a server that is killed in the middle of it. */
async function storm(
  where: string,
  { people, connections, killAfter }: KillOptions,
): Promise<readonly string[]> {
  return withServers(1, { database: where, way: 'ours' }, async ([origin = ''], [server]) => {
    const acknowledged: string[] = []
    let next = 0
    await Promise.allSettled(
      Array.from({ length: connections }, async () => {
        const connection = openConnection(origin)
        while (next < people) {
          const id = uuidv7()
          const { status } = await connection.send(signingUp(next++, 0, id))
          if (status === 200) acknowledged.push(id)
          // Not awaited: requests go on until they break.
          if (acknowledged.length === killAfter) void server?.kill()
        }
      }),
    )
    return acknowledged
  })
}

async function lookAt(
  database: Database,
  { people }: KillOptions,
  acknowledged: readonly string[],
): Promise<Killed> {
  const there = await stored(database)
  return {
    ...(await standing(database)),
    acknowledged: acknowledged.length,
    unanswered: people - acknowledged.length,
    lost: acknowledged.filter((id) => !there.has(id)).length,
  }
}

const city = ({ people, places }: KillOptions) => ({ people, places, sessions: 1, waiting: people })

export function killOnPostgres(options: KillOptions): Promise<Killed> {
  return withPostgres(async ({ url, database }) => {
    await build(database, city(options))
    return lookAt(database, options, await storm(url, options))
  })
}

export async function killOnPglite(options: KillOptions): Promise<Killed> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'science-week-kill-'))
  try {
    // One process at a time: what built it, what is killed, and what looks at it afterwards.
    const before = await openPglite(folder)
    await build(before, city(options))
    await before.close()
    const acknowledged = await storm(folder, options)
    const after = await openPglite(folder)
    const killed = await lookAt(after, options, acknowledged)
    await after.close()
    return killed
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
