import { createHash } from 'node:crypto'
import { grantRole } from '../../../cloud/identity/roles'
import type { Database } from '../../../cloud/store/database'
import { sendTo } from '@/platform/request/index.h5'
import type { OrganiserApi } from '@/usecases/api'
import { guestToken } from './app'
import { hostClient } from './host-client'

/** Somebody who may change sessions, over HTTP. */
export async function aHost(database: Database, origin: string): Promise<OrganiserApi> {
  const token = await guestToken(origin)
  const hash = createHash('sha256').update(token).digest('hex')
  const [row] = await database.query<{ account_id: string }>('select account_id from token where hash = $1', [
    hash,
  ])
  await grantRole(database, String(row?.account_id), { role: 'organiser' })
  return hostClient(sendTo(origin), `Bearer ${token}`)
}
