import { v7 as uuidv7 } from 'uuid'
import { crowd, type Measured } from './measure'
import { openConnection, type Request } from './connection'
import { personOf, phoneOf, sessionId, tokenOf } from './city'

// Those who sign up, in a process of their own.

export interface Drive {
  readonly origins: readonly string[]
  readonly connections: number
  /** Numbers of people, from and up to. */
  readonly people: readonly [number, number]
  /** Numbers of sessions that they choose from in turn. */
  readonly sessions: readonly number[]
  /** Everybody taps twice, and the two taps reach different servers. */
  readonly isDouble?: boolean
  /** Asks for this instead of signing up. */
  readonly request?: Request
}

export interface Driven extends Measured {
  readonly statuses: Readonly<Record<string, number>>
  /** Registrations that a server said were made. */
  readonly acknowledged: readonly string[]
}

/** A request that signs up one person. */
export function signingUp(person: number, session: number, id: string): Request {
  return {
    method: 'PUT',
    path: `/api/v1/registrations/${id}`,
    headers: { authorization: `Bearer ${tokenOf(person)}` },
    body: {
      sessionId: sessionId(session),
      attendeeIds: [personOf(person).id],
      phone: phoneOf(person),
      acceptWaiting: true,
    },
  }
}

async function drive({
  origins,
  connections,
  people: [from, to],
  sessions,
  isDouble,
  request,
}: Drive): Promise<Driven> {
  const idle = Array.from({ length: connections }, (_, i) =>
    openConnection(origins[i % origins.length] ?? ''),
  )
  const all = [...idle]
  const statuses: Record<string, number> = {}
  const acknowledged = new Set<string>()
  const items = Array.from({ length: to - from }, (_, i) => {
    const id = uuidv7()
    const wish = request ?? signingUp(from + i, sessions[i % sessions.length] ?? 0, id)
    return { id, wish }
  })
  const result = await crowd(
    isDouble ? items.flatMap((item) => [item, item]) : items,
    connections,
    async ({ id, wish }) => {
      const connection = idle.shift()
      if (!connection) throw new Error('more clients than connections')
      const { status } = await connection.send(wish)
      idle.push(connection)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status === 200) acknowledged.add(id)
    },
  )
  for (const connection of all) connection.close()
  return { ...result, statuses, acknowledged: [...acknowledged] }
}

process.on('message', (message) => void drive(message as Drive).then((driven) => process.send?.(driven)))
process.on('disconnect', () => process.exit())
process.send?.('ready')
