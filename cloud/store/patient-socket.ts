import { Socket } from 'node:net'

/**
 * A socket that says two turns of the event loop later that it is closed. `postgres` 3.4.9 forgets its socket at that
 * moment, and whatever is written to it afterwards ends the whole process (its issues 1154 and 1208): a `rollback`, above
 * all, that follows from hearing of the end. So the end is told as an error first: that is when what is under way is
 * refused, what follows from it comes to nothing, and only then is the socket gone.
 */
class PatientSocket extends Socket {
  override emit(event: string | symbol, ...values: unknown[]): boolean {
    if (event !== 'close') return super.emit(event, ...values)
    const refuse = () => this.emit('error', Object.assign(new Error('closed'), { code: 'CONNECTION_CLOSED' }))
    refuse()
    setImmediate(() => {
      refuse()
      setImmediate(() => {
        refuse()
        super.emit('close', true)
      })
    })
    return true
  }
}

interface Hosts {
  readonly host: readonly string[]
  readonly port: readonly number[]
}

/** Makes the sockets of one pool: each the next host's, so that one that is down is passed over. */
export function patientSockets(): (hosts: Hosts) => Socket {
  let next = 0
  return ({ host, port }) => {
    const i = next++ % host.length
    const at = { host: host[i] ?? 'localhost', port: port[i] ?? 5432 }
    const socket = new PatientSocket()
    // Nobody listens yet, and an error always comes in a later turn; what is written until then is sent once it is there.
    return Object.assign(socket.connect({ ...at, noDelay: true }), at)
  }
}
