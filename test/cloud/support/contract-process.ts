import { addMinutes } from '@/domain/time'
import { openPostgres } from '../../../cloud/store/postgres'
import { MORNING } from '../../usecases/contract-programme'
import { contractServer } from './contract-server'

// Run as a process of its own by server-processes.ts: a server over a database that others use too. Its clock is set from
// outside: a message is how many minutes past MORNING it is.

async function main(): Promise<void> {
  let minutes = 0
  const database = openPostgres(process.env.DATABASE_URL ?? '')
  const server = await contractServer(database, { now: () => addMinutes(MORNING, minutes) })
  process.on('message', (message) => {
    minutes = Number(message)
    process.send?.('set')
  })
  process.send?.(await server.listen({ host: '127.0.0.1', port: 0 }))
}

void main()
